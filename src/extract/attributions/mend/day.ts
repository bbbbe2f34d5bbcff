/** A day by one word, as it stands between a source and its verb. */
export const DAY: RegExp = /^(?:yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
