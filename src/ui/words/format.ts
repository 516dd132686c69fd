const locales = { ko: 'ko-KR', en: 'en-US' } as const

export interface Format {
  /** 10:14:32 */
  readonly clock: (at: number) => string
  /** Nov 2, 10:14 */
  readonly short: (at: number) => string
  /** Mon, Nov 2, 10:14:32 */
  readonly moment: (at: number) => string
  /** November 2026, in UTC as AWS bills it */
  readonly month: (at: number) => string
  /** dollars: four decimals below one dollar, two above */
  readonly money: (dollars: number) => string
  /** dollars an hour, and other small sums: below a cent as many as six decimals, else as money */
  readonly rate: (dollars: number) => string
  /** a length of time in milliseconds: its one or two largest units */
  readonly span: (ms: number) => string
  readonly number: (value: number, decimals?: number) => string
  /** MiB as MiB or GiB */
  readonly memory: (mib: number) => string
}

/** The furthest from 1970 that a calendar reaches, in ms; somebody may well type a period beyond it. */
const isMoment = (at: number) => Math.abs(at) <= 8.64e15

const known = new Map<string, Format>()

/** Intl's formatters are dear to make and cheap to use: each language and zone has one set, made as it is first used. */
export function formatIn(language: 'ko' | 'en', timeZone: string): Format {
  const key = `${language}/${timeZone}`
  const made = known.get(key) ?? make(language, timeZone)
  known.set(key, made)
  return made
}

/** Makes a value for a key when it is first asked for. */
function kept<K, T>(create: (key: K) => T): (key: K) => T {
  const all = new Map<K, T>()
  return (key) => {
    const there = all.get(key) ?? create(key)
    all.set(key, there)
    return there
  }
}

/**
 * Hours by which the clocks of zones are ahead that have no summer time. Intl takes longest of all to make its first clock,
 * and the first page shows one.
 */
const ahead: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Seoul': 9 }

/** The text for what costs nothing, in either language, without Intl for the same reason. */
const free = '$0.0000'

const second = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
const times = {
  clock: second,
  moment: { month: 'short', day: 'numeric', weekday: 'short', ...second },
  short: { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const lessThan = (language: 'ko' | 'en', amount: string) => (language === 'ko' ? `${amount} 미만` : `< ${amount}`)

function make(language: 'ko' | 'en', timeZone: string): Format {
  const locale = locales[language]
  const time = kept((which: keyof typeof times) => new Intl.DateTimeFormat(locale, { timeZone, ...times[which] }))
  const said = (which: keyof typeof times) => (at: number) => (isMoment(at) ? time(which).format(at) : '–')
  const month = kept(
    (zone: string) => new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric', month: 'long' }),
  )
  const money = kept(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: Math.min(digits, 4),
        maximumFractionDigits: digits,
      }),
  )
  /** what is smaller than can be shown is not nothing */
  const tiny = (dollars: number, least: number) =>
    dollars > 0 && dollars < least / 2 ? lessThan(language, money(6).format(least)) : undefined
  const numbers = kept((decimals: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }))
  const units = kept((unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }))
  const number = (value: number, decimals = 0) => numbers(decimals).format(value)
  const unit = (value: number, name: string) => units(name).format(value)
  const span = (ms: number) => {
    const seconds = Math.max(0, Math.round(ms / 1000))
    if (seconds < 60) return unit(seconds, 'second')
    if (seconds < 3600) return pair(Math.floor(seconds / 60), 'minute', seconds < 600 ? seconds % 60 : 0, 'second')
    if (seconds < 86_400) return pair(Math.floor(seconds / 3600), 'hour', Math.floor((seconds % 3600) / 60), 'minute')
    return pair(Math.floor(seconds / 86_400), 'day', Math.floor((seconds % 86_400) / 3600), 'hour')
  }
  const pair = (a: number, aUnit: string, b: number, bUnit: string) =>
    b === 0 ? unit(a, aUnit) : `${unit(a, aUnit)} ${unit(b, bUnit)}`
  const east = ahead[timeZone]
  const clockAhead = (hours: number) => (at: number) => {
    const there = at + hours * 3_600_000
    return isMoment(there) ? new Date(there).toISOString().slice(-13, -5) : '–'
  }
  return {
    clock: east === undefined ? said('clock') : clockAhead(east),
    short: said('short'),
    moment: said('moment'),
    month: (at) => month('UTC').format(at),
    money: (dollars) =>
      dollars === 0 ? free : (tiny(dollars, 1e-4) ?? money(Math.abs(dollars) < 1 ? 4 : 2).format(dollars)),
    rate: (dollars) =>
      dollars === 0
        ? free
        : (tiny(dollars, 1e-6) ?? money(Math.abs(dollars) < 0.01 ? 6 : Math.abs(dollars) < 1 ? 4 : 2).format(dollars)),
    span,
    number,
    memory: (mib) => (mib < 1024 ? `${number(mib)} MiB` : `${number(mib / 1024, 1)} GiB`),
  }
}
