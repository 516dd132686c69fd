import { lookAt } from '#store/preferences/transient.ts'
import type { Selected } from '#store/preferences/transientState.ts'
import type { Subject } from '#engine/questions/why/why.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { Why } from '#parts/why/Why.tsx'
import { useInstance, useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { ArrowLeftIcon, type IconShape } from '#ui/look/icons.ts'
import { Menu, type MenuGroup } from '#ui/overlays/Menu.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'

/** The head of a thing's page: its kind, its name and state, its id, and what can be done with it. */
export function ThingHead(props: {
  readonly kind: Exclude<Selected['kind'], 'place'>
  readonly icon: IconShape
  readonly name: string
  /** the id, where the name is another */
  readonly id?: string
  readonly badge?: ReactNode
  readonly about?: string
  readonly why?: Subject
  /** everything that the register has for it */
  readonly menu: readonly MenuGroup[]
  /** the most usual of it as buttons */
  readonly children?: ReactNode
}) {
  const { kind, icon, name, id, badge, about, why, menu, children } = props
  const { inspector, things, common } = useWords()
  return (
    <header className="border-b border-line px-4 pt-3 pb-3">
      <div className="flex items-center gap-1.5 text-ink-3">
        <Leave />
        <Icon shape={icon} />
        <span className="text-caps">{things.kinds[kind]}</span>
      </div>
      <div className="mt-1 flex items-start gap-2">
        <h2 className="min-w-0 flex-1 text-title font-bold [overflow-wrap:anywhere]">
          {id === undefined ? (
            <Mono copying={common.copying} className="text-lead">
              {name}
            </Mono>
          ) : (
            name
          )}
        </h2>
        <Menu label={inspector.actions} size="small" alignEnd groups={menu.filter(({ items }) => items.length > 0)} />
      </div>
      {badge !== undefined && (
        <div className="mt-0.5 flex flex-wrap items-center gap-1.5">
          {badge}
          {why && <Why subject={why} />}
        </div>
      )}
      {id !== undefined && (
        <p className="mt-0.5">
          <Mono copying={common.copying}>{id}</Mono> {badge === undefined && why && <Why subject={why} />}
        </p>
      )}
      {about !== undefined && <p className="text-small text-ink-3">{about}</p>}
      {children !== undefined && <div className="mt-2.5 flex flex-wrap gap-1.5">{children}</div>}
    </header>
  )
}

/** The button that goes back to the instance which stands behind the thing. */
export function Leave() {
  const studio = useStudio()
  const { things } = useWords()
  const instance = useInstance()
  return (
    <span className="-my-1 -ml-2">
      <IconButton
        kind="quiet"
        size="small"
        icon={ArrowLeftIcon}
        label={instance ? things.back(nameOf(instance)) : things.leave}
        onClick={() =>
          instance ? lookAt(studio, 'instance', instance.id) : studio.transient.setState({ selected: undefined })
        }
      />
    </span>
  )
}
