import type { Account } from '#engine/account.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'
import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { healthOf } from '#parts/health/healthOf.ts'
import { engine } from '#store/live/engine.ts'
import { inspect, lookAt, pick } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTransient } from '#store/react.tsx'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, CheckIcon, ClockIcon, type IconShape, RebootIcon } from '#ui/look/icons.ts'
import { isStill } from '#ui/look/isStill.ts'
import { stateLook } from '#ui/display/stateLook.ts'
import { textTone } from '#ui/look/tone.ts'
import { useFirstWords, useWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { type MouseEvent, memo, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { cutAt } from '../dock/cutAt.ts'
import { inDock, moveInDock } from '../dock/moveInDock.ts'
import { shortName } from '../dock/shortName.ts'
import { nameWidth } from '../dock/wideNames.ts'
import { besideName, countOfChecks, stateIcon } from '../layout/dock.ts'
import { pickAlso } from '../dock/pickAlso.ts'
import { Dot } from '../Dot.tsx'
import { standsFor } from '../things/thing.ts'
import { useStage } from '../sight/useGeometry.ts'
import { wayBetween } from '../lines/wayBetween.ts'
import type { MapNode } from '../nodes.ts'

/** ms: long enough to see which way it went, short enough not to wait for */
const travel = 300

/** An instance on the map. When its state changes it travels along the edge that was taken. */
export const TokenNode = memo(function TokenNode({
  data: { id, look, state: dockedIn, stop, selected },
  positionAbsoluteX: x,
  positionAbsoluteY: y,
  width = 0,
  height = 0,
}: NodeProps<Extract<MapNode, { type?: 'token' }>>) {
  const studio = useStudio()
  const words = useFirstWords()
  const everyWord = useWords()
  // one look for all of it: of a thousand tokens each looks whenever anything happens
  const [instance, power, { mark, passed, of }, isTold] = useAccount((account) => lookAtOne(account, id))
  // a boot that nobody asked for would tell a mystery
  const booting = (power === 'booting' || power === 'resuming') && isTold
  const hibernating = power === 'suspending' || power === 'suspended'
  const said = mark && (mark === 'initializing' ? words.map.initializing : words.common.checksPassed(passed, of))
  const room = look === 'dots' ? Infinity : width - besideName + stateIcon
  const end = useAccount(useCallback((account: Account) => cutAt(account, id, room), [id, room]))
  const picked = useTransient(({ picked: several }) => several?.of === 'instance' && several.ids.has(id))
  const { geometry, reach } = useStage()
  const { kind } = geometry
  const pill = useRef<HTMLButtonElement>(null)
  const was = useRef<InstanceState | undefined>(undefined)
  const state = instance?.state

  useEffect(() => {
    // the button that launched it is gone; whoever used the keyboard goes on here
    if (selected && document.activeElement === document.body) pill.current?.focus({ preventScroll: true })
  }, [selected])

  useLayoutEffect(() => {
    const before = was.current
    was.current = state
    const button = pill.current
    if (!state || !button || before === state) return
    if (isStill()) return
    const way = before ? wayBetween(before, state, hibernating) : state === 'pending' ? 'launch' : undefined
    if (!way) return
    const motion = { offsetPath: `path("${geometry.ways[way].path}")`, offsetRotate: '0deg', offsetAnchor: '50% 50%' }
    const home = { left: '0px', top: '0px' }
    // the token's own box stands at the origin of the map while it travels, because edges are drawn from there
    button.animate(
      [
        { ...motion, ...home, offsetDistance: '0%' },
        { ...motion, ...home, offsetDistance: '100%' },
      ],
      { duration: travel, easing: 'ease-in-out' },
    )
  }, [state, hibernating, geometry])

  if (!instance) return null
  const shown = shownState(instance)
  const { tone, shape, filled } = stateLook[shown]
  const name = nameOf(instance)
  const short = shortName(instance)
  const common = {
    ref: pill,
    type: 'button',
    'aria-label': words.map.token(name, [words.common.states[shown], said].filter(Boolean).join(', ')),
    'aria-pressed': selected,
    ...standsFor('instance', id),
    ...inDock(dockedIn),
    ...(picked && { 'aria-description': everyWord.fleet.isPicked }),
    tabIndex: stop ? 0 : -1,
    onFocus: () => reach(id),
    onKeyDown: moveInDock,
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return pickAlso(studio, id)
      pick(studio, 'instance', new Set())
      lookAt(studio, 'instance', id)
      // touched once more, or on a page that has room for nothing else, it opens
      if (selected || kind === 'pages') inspect(studio, true)
    },
  } as const
  if (look === 'dots')
    return (
      <div className="absolute" style={{ left: -x, top: -y }}>
        <Tooltip text={saidWith(name, words.common.states[shown], said)} silent>
          {({ onFocus, ...anchor }) => (
            <button
              {...common}
              {...anchor}
              onFocus={(event) => {
                reach(id)
                onFocus?.(event)
              }}
              style={{
                left: x + dotIn[kind].at,
                top: y + dotIn[kind].at,
                padding: dotIn[kind].around,
                outlineOffset: 3 - dotIn[kind].around,
              }}
              className={classes(
                'nodrag absolute grid rounded-[4px]',
                selected && 'outline-2 outline-ink',
                picked && 'outline-2 outline-accent',
              )}
            >
              <Dot mark={mark} picked={picked} />
            </button>
          )}
        </Tooltip>
      </div>
    )
  return (
    <div className="absolute" style={{ left: -x, top: -y }}>
      <button
        {...common}
        title={name}
        style={{ left: x, top: y, maxWidth: width, height }}
        className={classes(
          'touched nodrag absolute inline-flex items-center gap-1.25 rounded-control border-[1.5px] px-1.5 text-[11.5px] font-semibold',
          selected
            ? 'border-tip bg-tip text-on-tip shadow-float'
            : mark === 'failing'
              ? 'border-red bg-surface text-ink hover:border-ink'
              : 'border-line-strong bg-surface text-ink hover:border-ink',
          instance.state === 'terminated' && !selected && 'text-ink-3',
          picked && 'border-accent ring-3 ring-accent/35',
        )}
      >
        {picked && <Tick />}
        {booting && instance.state === 'running' ? (
          <Icon shape={RebootIcon} size={11} className="animate-breathe" />
        ) : width < nameWidth(short) + besideName ? null : (
          <Icon shape={shape} size={10} filled={filled} className={selected ? '' : textTone[tone]} />
        )}
        <span className="truncate">{short.slice(0, end)}</span>
        {end !== undefined && <span className="-ml-1.25 max-w-2/3 shrink-0 truncate">{short.slice(end)}</span>}
        {mark && <Mark mark={mark} selected={selected} said={hasRoom(short, width) ? `${passed}/${of}` : undefined} />}
      </button>
    </div>
  )
})

const lookAtOne = (account: Account, id: string) => {
  const instance = get(account.instances, id)
  const power = get(account.guests, id)?.power
  return [instance, power, healthOf(account, id), !instance || !engine().isVeiled(account, instance)] as const
}

/** True where a chip tells its checks in numbers, too: its name comes first. */
const hasRoom = (name: string, width: number) => width >= nameWidth(name) + besideName + countOfChecks

/** px: a dot is touched as far as the next one */
const dotIn = {
  desk: { at: -2, around: 2 },
  presented: { at: -2, around: 2 },
  pages: { at: -5, around: 7 },
} as const

const saidWith = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ')

/** Says that it is picked, besides the ring. */
const Tick = () => (
  <span
    style={{ top: -6, right: -6 }}
    className="pointer-events-none absolute grid size-3 place-items-center rounded-full bg-accent text-on-accent"
  >
    <Icon shape={CheckIcon} size={9} />
  </span>
)

type MarkName = 'passed' | 'failing' | 'initializing'

const marks: Readonly<Record<MarkName, { readonly shape: IconShape; readonly look: string }>> = {
  passed: { shape: CheckIcon, look: 'bg-green-soft text-green' },
  failing: { shape: AlertIcon, look: 'bg-red text-on-accent' },
  initializing: { shape: ClockIcon, look: 'text-slate' },
}

function Mark({
  mark,
  selected,
  said,
}: {
  readonly mark: MarkName
  readonly selected: boolean
  readonly said: string | undefined
}) {
  const { shape, look } = marks[mark]
  return (
    <>
      <span
        className={classes(
          'grid size-3.75 shrink-0 place-items-center rounded-full',
          selected && mark === 'initializing' ? 'text-on-tip' : look,
        )}
      >
        <Icon shape={shape} size={11} />
      </span>
      {mark === 'failing' && said !== undefined && (
        <span className={classes('shrink-0 text-[11px] font-bold', selected ? 'text-on-tip' : 'text-red')}>{said}</span>
      )}
    </>
  )
}
