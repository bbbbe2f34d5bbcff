/**
 * Abbreviations written with a full stop, without that stop. From the Associated Press and Reuters style books' lists of
 * titles, months and states, and general knowledge of British and American newspapers.
 */

/** Before a name: the full stop never ends a sentence. Matched with the case given or with a capital. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Drs Messrs Mme Mlle Prof Profs Rev Hon Fr St Ste Gen Lt Col Maj Capt Cpl Sgt Pvt Cmdr Comdr Adm
  Brig Ens Supt Insp Det Sen Sens Rep Reps Gov Govs Pres Amb Atty Del Asst Assoc Ald Msgr Pfc Spc CPO Dir Supt Ft Mt vs
  Sec Spec Revd Smt Engr Barr Jas Wm Geo Chas Thos Jos Robt Edw Saml Benj Fredk`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** After a name or inside a sentence; may end it. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Jr Sr Inc Ltd Corp Cos Co Bros Esq Assn Dept Univ Ave Blvd Rd Hwy Bldg Jan Feb Aug Sept Sep Oct Nov Dec etc et cetera al
  approx est ext cf viz ca ed eds vol vols pp fig figs seq esp incl vs resp min max Ph ft lbs lb oz mph sq tel hrs yrs
  Tues Thurs Thur attn misc Rd Ct Pty Plc PLC retd Retd ret Ret rtd Rtd`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** States and provinces as newspapers shorten them; only after a comma, an opening bracket or a hyphen, for many are words too. */
export const PLACE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Me Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
  Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man Nfld`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Before a numeral only: "No. 10", "p. 4", "Sat. 3", "Rs. 48 crore". The last row is money: rupees, taka, shillings, dirhams and others. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `No Nos no nos p pp Art art Arts Sec sec Ch ch Chap Fig fig Vol vol Para para Paras Cl cl Sch
  Mon Tue Wed Thu Fri Sat Sun Mar Apr Jun Jul Pt Nr nr Rm
  Rs rs Re Tk tk Nrs NRs INR PKR LKR BDT NPR Sh Shs sh shs Ksh KSh Kshs Tsh TSh Ush USh Dh Dhs dhs Dhm Rp rp Bs Fcfa
  Rub rub Rbl Rbls Frs frs Afs Afn Rls Ps Php`.split(/\s+/),
);

/** One small letter before a numeral: "c. 1580", "p. 4", and in brackets after a name "(b. 1949". */
export const LETTER_ABBREVIATIONS: ReadonlySet<string> = new Set(['c', 'p', 'b', 'd', 'm']);

/** Shortened words with a slash that stay whole, in lower case. */
export const SLASH_ABBREVIATIONS: ReadonlySet<string> = new Set(['w/o', 'w/out', 's/he', 'c/o', 'n/a', 'i/o', 'b/c']);
