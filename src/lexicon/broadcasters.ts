/** Broadcasters, from general knowledge, without "the", in lower case. */
export const BROADCASTERS: ReadonlySet<string> = new Set(
  `abc; abc news; al arabiya; al jazeera; al-jazeera; arise tv; bbc; bbc news; bbc radio; bbc radio 4; bloomberg television; bloomberg tv; c-span;
  cbc; cbs; cbs news; channel 4; channel 4 news; cnbc; cnn; cnn international; c-span2; deutsche welle; dw; espn; euronews; fox;
  fox business; fox business network; fox news; fox news channel; fox news sunday; france 24; globo; itv; itv news; kbs; lbc; mbc; msnbc;
  national public radio; nbc; nbc news; newsmax; newsmax tv; nhk; npr; pbs; pbs newshour; press tv; radio free asia; radio free europe; rai;
  rt; rte; russia today; rossiya 1; sbs; sky; sky news; talk radio; telemundo; trt; trt world; univision; voice of america; voa; wnyc; ytn; zdf`
    .split(';')
    .map((name) => name.trim()),
);

/** Programmes on the air, from general knowledge, in lower case: "on Meet the Press". */
export const PROGRAMMES: readonly string[] =
  `meet the press; face the nation; this week; state of the union; fox & friends; fox and friends;
  morning joe; good morning america; today show; the daily show; the late show; the tonight show; saturday night live; hannity; anderson cooper 360;
  the view; the rachel maddow show; hardball; newsnight; the today programme; the andrew marr show; question time; 60 minutes; the lead;
  special report; the situation room; all things considered; morning edition; the o'reilly factor`
    .split(';')
    .map((name) => name.trim().replace(/\s+/g, ' '));
