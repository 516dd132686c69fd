import { day, hour, type Instant, minute, second } from '#lib/time.ts'

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const latest = 253_402_300_800_000

/** The moment that somebody wrote: ISO 8601 (UTC where it has no offset) or seconds since 1970; undefined for others. */
export function instantOf(value: unknown): Instant | undefined {
  const at =
    typeof value === 'number' ? Math.round(value * second) : typeof value === 'string' ? parse(value) : undefined
  return at !== undefined && at >= 0 && at < latest ? at : undefined
}

function parse(written: string): Instant | undefined {
  const match = form.exec(written)
  if (!match) return undefined
  const [year = 0, month = 0, date = 0, h = 0, m = 0, s = 0] = match.slice(1, 7).map((part) => Number(part ?? 0))
  const longest = (daysOf[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (date < 1 || date > longest || h > 23 || m > 59 || s > 59) return undefined
  const ms = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'))
  return daysBefore(year, month, date) * day + h * hour + m * minute + s * second + ms - offsetOf(match[8] ?? 'Z')
}

/** Days from 1970-01-01, after Howard Hinnant's days_from_civil. */
function daysBefore(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function offsetOf(zone: string): Instant {
  if (zone === 'Z') return 0
  const [hours = 0, minutes = 0] = [zone.slice(1, 3), zone.slice(-2)].map(Number)
  return (zone.startsWith('-') ? -1 : 1) * (hours * hour + minutes * minute)
}
