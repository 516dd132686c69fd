import type { PageCommand } from '#parts/commands/page/page.ts'
import { everyPageCommand } from '#parts/commands/everyCommand.ts'
import { printed } from '#parts/commands/page/key.ts'
import { labelOf } from '#parts/commands/offer.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { speeds } from '#store/live/playground.ts'
import { setSpeed } from '#store/live/time.ts'
import { languages, themes, views } from '#store/preferences/kept.ts'
import { inspect, show } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import {
  ClockIcon,
  FileIcon,
  FitIcon,
  type IconShape,
  LanguagesIcon,
  MapIcon,
  PanelRightIcon,
  SunIcon,
} from '#ui/look/icons.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import { awsNames } from './awsNames.ts'
import { searchable } from './searchable.ts'
import type { Item, Single } from './shelf.ts'
import { alsoFor, type BothWords, inBoth } from './speech.ts'

type Words = ReturnType<typeof useWords>

interface Making
  extends Pick<Item, 'icon' | 'run'>, Partial<Pick<Item, 'whyNot' | 'aws' | 'pressed' | 'danger' | 'reading'>> {
  readonly key: string
  readonly kind: (words: Words) => string
  readonly said: (words: Words) => string
  /** what stands for itself, where the label says more around it */
  readonly bare?: (words: Words) => string
  /** what it is also about */
  readonly near?: readonly string[]
}

/** An item that is found by what it is called in both languages. */
export function single(both: BothWords, { key, kind, said, bare, near = [], ...item }: Making): Single {
  const own = both.all[both.language]
  return {
    item: { ...item, key, kind: kind(own), label: said(own) },
    found: searchable(
      [...inBoth(both, said), ...(bare ? inBoth(both, bare) : []), ...(item.aws === undefined ? [] : [item.aws])],
      [...inBoth(both, kind), ...alsoFor(both, key), ...near],
    ),
  }
}

/** Zones of the map, which the palette goes to from every view. */
const zones = ['lifecycle', 'anatomy', 'alarmPath', 'everything'] as const
const zoneNumbers = { lifecycle: 1, anatomy: 2, alarmPath: 3, everything: 0 } as const
const isZone = ({ id }: PageCommand) => zones.some((zone) => zone === id)

const tabs = ['overview', 'storage', 'network', 'checks', 'monitoring', 'faults', 'bill'] as const

/** The inspector stands beside the map where there is room, and comes as a sheet where there is none. */
export function showInspector(studio: Studio): void {
  // as a column it is there anyway
  inspect(studio, true)
}

const pageKind = ({ palette }: Words) => palette.kinds.page
const viewKind = ({ top }: Words) => top.view
const already = (is: boolean) => (is ? ({ reason: 'already' } as const) : undefined)

/** The lines that the page can do without any thing, and the places where one can go on it. */
export function places(both: BothWords): readonly Single[] {
  return [
    ...everyPageCommand
      .filter((one) => one.id !== 'palette' && !isZone(one))
      .map((command) => pageSingle(command, both)),
    ...(['bring', 'out'] as const).map((kind) =>
      single(both, {
        key: `page.${kind}`,
        icon: FileIcon,
        kind: pageKind,
        said: ({ bring }) => (kind === 'out' ? bring.out.title : bring.title),
        run: (studio) => show(studio, { kind }),
      }),
    ),
    ...views.map((view) =>
      single(both, {
        key: `view.${view}`,
        icon: MapIcon,
        kind: viewKind,
        said: ({ top }) => `${top.view}: ${top.views[view]}`,
        bare: ({ top }) => top.views[view],
        whyNot: ({ preferences }) => already(preferences.view === view),
        run: ({ preferences }) => preferences.setState({ view }),
      }),
    ),
    ...zones.map((zone) =>
      single(both, {
        key: `page.${zone}`,
        icon: FitIcon,
        kind: viewKind,
        said: ({ commands }) => commands.page[zone],
        pressed: String(zoneNumbers[zone]),
        run: ({ preferences, transient }) => {
          preferences.setState({ view: 'map' })
          transient.setState({ zone: zoneNumbers[zone] })
        },
      }),
    ),
    ...tabs.map((tab) =>
      single(both, {
        key: `tab.${tab}`,
        icon: PanelRightIcon,
        kind: ({ top }) => top.inspector,
        said: ({ top, inspector }) => `${top.inspector}: ${inspector.tabs[tab]}`,
        bare: ({ inspector }) => inspector.tabs[tab],
        whyNot: ({ playground }) =>
          playground.history.account.instances.size === 0 ? { reason: 'launch-first' } : undefined,
        run: (studio) => {
          studio.preferences.setState({ tab })
          showInspector(studio)
        },
      }),
    ),
    ...choices(both),
  ]
}

function pageSingle(command: PageCommand, both: BothWords): Single {
  const [key] = command.keys ?? []
  const aws = awsNames[`page.${command.id}`]
  return single(both, {
    key: `page.${command.id}`,
    icon: command.icon,
    kind: pageKind,
    said: (words) => labelOf(command, words),
    ...(aws !== undefined && { aws }),
    ...(key && { pressed: printed(key) }),
    ...(command.whyNot && { whyNot: command.whyNot }),
    run: (studio) => performOnPage(studio, command),
  })
}

/** The lines for how the page looks, speaks and runs. */
function choices(both: BothWords): readonly Single[] {
  const choice = (key: string, icon: IconShape, making: Omit<Making, 'key' | 'icon'>) =>
    single(both, { ...making, key, icon })
  return [
    ...themes.map((theme) =>
      choice(`theme.${theme}`, SunIcon, {
        kind: ({ top }) => top.theme,
        said: ({ top }) => `${top.theme}: ${top.themes[theme]}`,
        bare: ({ top }) => top.themes[theme],
        whyNot: ({ preferences }) => already(preferences.theme === theme),
        run: ({ preferences }) => preferences.setState({ theme }),
      }),
    ),
    ...languages.map((language) =>
      choice(`language.${language}`, LanguagesIcon, {
        kind: ({ top }) => top.language,
        said: ({ top }) => `${top.language}: ${top.languages[language]}`,
        bare: ({ top }) => top.languages[language],
        whyNot: ({ preferences }) => already(preferences.language === language),
        run: ({ preferences }) => preferences.setState({ language }),
      }),
    ),
    ...speeds.map((speed) =>
      choice(`speed.${speed}`, ClockIcon, {
        kind: ({ time }) => time.speed,
        said: ({ time }) => `${time.speed}: ${time.times(speed)}`,
        bare: () => `${speed}x`,
        whyNot: ({ playground }) => already(playground.speed === speed),
        run: (studio) => setSpeed(studio, speed),
      }),
    ),
  ]
}
