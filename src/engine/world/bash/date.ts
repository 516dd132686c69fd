import { day, iso } from '#lib/time.ts'
import { type Call, cannot, done, type Ran } from './session.ts'

const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

/** The parts of a moment by the letters that ask for them. */
function partsOf(at: number): Readonly<Record<string, string>> {
  const [year = '', nth = '', date = '', hours = '', minutes = '', seconds = '', milliseconds = ''] =
    iso(at).match(/\d+/g) ?? []
  // 1970 began on a Thursday
  const [weekday = '', month = ''] = [days[(Math.floor(at / day) + 4) % 7], months[Number(nth) - 1]]
  return {
    A: weekday,
    a: weekday.slice(0, 3),
    B: month,
    b: month.slice(0, 3),
    D: `${nth}/${date}/${year.slice(2)}`,
    d: date,
    e: date.replace(/^0/, ' '),
    F: `${year}-${nth}-${date}`,
    H: hours,
    M: minutes,
    m: nth,
    N: `${milliseconds}000000`,
    n: '\n',
    R: `${hours}:${minutes}`,
    S: seconds,
    s: String(Math.floor(at / 1000)),
    T: `${hours}:${minutes}:${seconds}`,
    Y: year,
    y: year.slice(2),
    Z: 'UTC',
    z: '+0000',
    '%': '%',
  }
}

/** `date`, also in a form of one's own (`+%F %T`). The clock of an instance is at UTC. */
export function date({ session, args }: Call): Ran {
  const parts = partsOf(session.tx.at)
  const [form, ...others] = args.filter((arg) => arg !== '-u' && arg !== '--utc')
  if (form === '-Iseconds' || form === '-Is') return done(said('%FT%T+00:00', parts))
  if (form === '-I') return done(said('%F', parts))
  const isKnown = form === undefined || (form.startsWith('+') && others.length === 0)
  const letters = [...(form ?? '').matchAll(/%(.)/gs)].map(([, letter = '']) => letter)
  if (!isKnown || letters.some((letter) => !Object.hasOwn(parts, letter)))
    return cannot(session, `\`date ${args.join(' ')}\``)
  return done(said(form?.slice(1) ?? '%a %b %e %T %Z %Y', parts))
}

const said = (form: string, parts: Readonly<Record<string, string>>): string =>
  form.replaceAll(/%(.)/gs, (_, letter: string) => parts[letter] ?? '')
