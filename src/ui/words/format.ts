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
  /** a length of time in milliseconds: its one or two largest units */
  readonly span: (ms: number) => string
  readonly number: (value: number, decimals?: number) => string
  /** MiB as MiB or GiB */
  readonly memory: (mib: number) => string
}

/** The furthest from 1970 that a calendar reaches, in ms; somebody may well type a period beyond it. */
const isMoment = (at: number) => Math.abs(at) <= 8.64e15

const known = new Map<string, Format>()

/** Intl's formatters are dear to make and cheap to use, so each language and zone has one set. */
export function formatIn(language: 'ko' | 'en', timeZone: string): Format {
  const key = `${language}/${timeZone}`
  const made = known.get(key) ?? make(language, timeZone)
  known.set(key, made)
  return made
}

function make(language: 'ko' | 'en', timeZone: string): Format {
  const locale = locales[language]
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  const moment = new Intl.DateTimeFormat(locale, {
    timeZone,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  const short = new Intl.DateTimeFormat(locale, {
    timeZone,
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const money = (digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  const small = money(4)
  const large = money(2)
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value)
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  const span = (ms: number) => {
    const seconds = Math.max(0, Math.round(ms / 1000))
    if (seconds < 60) return unit(seconds, 'second')
    if (seconds < 3600) return pair(Math.floor(seconds / 60), 'minute', seconds < 600 ? seconds % 60 : 0, 'second')
    if (seconds < 86_400) return pair(Math.floor(seconds / 3600), 'hour', Math.floor((seconds % 3600) / 60), 'minute')
    return pair(Math.floor(seconds / 86_400), 'day', Math.floor((seconds % 86_400) / 3600), 'hour')
  }
  const pair = (a: number, aUnit: string, b: number, bUnit: string) =>
    b === 0 ? unit(a, aUnit) : `${unit(a, aUnit)} ${unit(b, bUnit)}`
  return {
    clock: (at) => (isMoment(at) ? clock.format(at) : '–'),
    short: (at) => (isMoment(at) ? short.format(at) : '–'),
    moment: (at) => (isMoment(at) ? moment.format(at) : '–'),
    month: (at) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(at),
    money: (dollars) => (Math.abs(dollars) < 1 ? small : large).format(dollars),
    span,
    number,
    memory: (mib) => (mib < 1024 ? `${number(mib)} MiB` : `${number(mib / 1024, 1)} GiB`),
  }
}
