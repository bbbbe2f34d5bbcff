/**
 * Prefixes that stay joined to their word over a hyphen ("non-profit", "pro-Beijing"), where every other hyphenated
 * compound is split ("long", "-", "term"). From the tokenisation guidelines that the English Universal Dependencies follow.
 */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  `e anti arch bi co contra counter cross cyber de electro ex extra hyper infra inter intra macro mega meta micro mid mini
  mono multi neo non over para post pre pro pseudo psycho re semi socio sub super supra trans tri ultra un uni politico`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
