/** Simulated time: integer milliseconds since 1970-01-01T00:00:00Z. `Date` is banned on the pure floors. */
export type Instant = number

export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
  /** 0 is Sunday */
  readonly weekday: number
}

/** Calendar parts in UTC. Days to year, month, day after Howard Hinnant's civil_from_days. */
function civil(at: Instant): Civil {
  const days = Math.floor(at / day)
  const rest = at - days * day
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(rest / hour),
    minute: Math.floor((rest % hour) / minute),
    second: Math.floor((rest % minute) / second),
    ms: rest % second,
    weekday: (((days + 4) % 7) + 7) % 7,
  }
}

/** The calendar month in UTC that holds a moment, as AWS bills it: its first millisecond and that of the next. */
export function monthOf(at: Instant): { readonly from: Instant; readonly to: Instant } {
  const firstOf = (one: Instant) => (Math.floor(one / day) - civil(one).day + 1) * day
  const from = firstOf(at)
  return { from, to: firstOf(from + 31 * day) }
}

const two = (n: number) => String(n).padStart(2, '0')
const clock = (c: Civil) => `${two(c.hour)}:${two(c.minute)}:${two(c.second)}`

/** `2026-11-02T01:00:00.000Z` */
export function iso(at: Instant): string {
  const c = civil(at)
  return `${c.year}-${two(c.month)}-${two(c.day)}T${clock(c)}.${String(c.ms).padStart(3, '0')}Z`
}

/** `2026-11-02 01:00:00 GMT`, as EC2 writes it into StateTransitionReason. */
export function gmt(at: Instant): string {
  const c = civil(at)
  return `${c.year}-${two(c.month)}-${two(c.day)} ${clock(c)} GMT`
}

/** `02/11/26 01:00:00`, as CloudWatch writes a datapoint into an alarm's reason (day first). */
export function datapointStamp(at: Instant): string {
  const c = civil(at)
  return `${two(c.day)}/${two(c.month)}/${two(c.year % 100)} ${clock(c)}`
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `Monday 02 November, 2026 01:00:00 UTC`, as an alarm mail writes it. */
export function mailStamp(at: Instant): string {
  const c = civil(at)
  return `${weekdays[c.weekday]} ${two(c.day)} ${months[c.month - 1]}, ${c.year} ${clock(c)} UTC`
}
