/** A day with a name: fixed in the calendar, the nth weekday of a month (n < 0 counts from its end), or by distance from Easter Sunday. */
export type Holiday =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      /** Days after that weekday: elections are on the Tuesday after the first Monday. */
      readonly plus: number;
    }
  | { readonly kind: 'easter'; readonly days: number };

function toFixed(month: number, day: number): Holiday {
  return { kind: 'fixed', month, day };
}

/** `weekday` is 1 for Monday to 7 for Sunday. */
function toNth(nth: number, weekday: number, month: number, plus = 0): Holiday {
  return { kind: 'weekday', month, weekday, nth, plus };
}

function toEaster(days: number): Holiday {
  return { kind: 'easter', days };
}

/**
 * Holidays whose day does not depend on the country, and those of the United States that the press of the world writes about; the
 * names are lower case. From the federal holidays of the United States (5 U.S.C. 6103), the western church calendar and common knowledge.
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ["new year's day", toFixed(1, 1)],
  ["new year's eve", toFixed(12, 31)],
  ['martin luther king day', toNth(3, 1, 1)],
  ['martin luther king jr. day', toNth(3, 1, 1)],
  ['groundhog day', toFixed(2, 2)],
  ["valentine's day", toFixed(2, 14)],
  ["presidents' day", toNth(3, 1, 2)],
  ['presidents day', toNth(3, 1, 2)],
  ["st. patrick's day", toFixed(3, 17)],
  ["april fools' day", toFixed(4, 1)],
  ["april fool's day", toFixed(4, 1)],
  ['ash wednesday', toEaster(-46)],
  ['palm sunday', toEaster(-7)],
  ['maundy thursday', toEaster(-3)],
  ['good friday', toEaster(-2)],
  ['holy saturday', toEaster(-1)],
  ['easter saturday', toEaster(-1)],
  ['easter sunday', toEaster(0)],
  ['easter monday', toEaster(1)],
  ['easter tuesday', toEaster(2)],
  ['easter', toEaster(0)],
  ['may day', toFixed(5, 1)],
  ['victory day', toFixed(5, 9)],
  ["mother's day", toNth(2, 7, 5)],
  ['memorial day', toNth(-1, 1, 5)],
  ['juneteenth', toFixed(6, 19)],
  ["father's day", toNth(3, 7, 6)],
  ['fourth of july', toFixed(7, 4)],
  ['bastille day', toFixed(7, 14)],
  ['labor day', toNth(1, 1, 9)],
  ['columbus day', toNth(2, 1, 10)],
  ['halloween', toFixed(10, 31)],
  ['election day', toNth(1, 1, 11, 1)],
  ['veterans day', toFixed(11, 11)],
  ['armistice day', toFixed(11, 11)],
  ['thanksgiving day', toNth(4, 4, 11)],
  ['thanksgiving', toNth(4, 4, 11)],
  ['christmas eve', toFixed(12, 24)],
  ['christmas day', toFixed(12, 25)],
  ['christmas', toFixed(12, 25)],
  ['boxing day', toFixed(12, 26)],
]);
