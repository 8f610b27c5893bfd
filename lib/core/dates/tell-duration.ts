/** Lengths of time in words of the reader's language. The unit is the coarsest that says enough; nothing is counted in hours. */

const daysPerMonth = 30.44;
const daysPerYear = 365.25;

/** "14 years"; in months below two years and in days below two months. @param locale BCP 47. */
export function tellDuration(days: number, locale: string): string {
  const [unit, amount] =
    days >= 2 * daysPerYear - 1
      ? (['year', days / daysPerYear] as const)
      : days >= 2 * daysPerMonth
        ? (['month', days / daysPerMonth] as const)
        : (['day', days] as const);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  return format.format(amount);
}
