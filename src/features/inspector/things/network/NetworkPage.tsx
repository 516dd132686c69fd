import { nameIn } from '#engine/world/called.ts'
import type { Event } from '#engine/event.ts'
import type { Request } from '#api/answer.ts'
import type { Offer } from '#parts/commands/offer.ts'
import type { TaggableKind } from '#store/preferences/transientState.ts'
import type { IconShape } from '#ui/look/icons.ts'
import type { ReactNode } from 'react'
import { Json } from '../Json.tsx'
import { TagsPart } from '../TagsPart.tsx'
import { ThingHead } from '../ThingHead.tsx'
import { useMaker } from '../useMaker.ts'

/** The page of a part of the network: its head, what is told of it, its tags, and how AWS describes it. */
export function NetworkPage(props: {
  readonly kind: Extract<TaggableKind, 'vpc' | 'subnet' | 'routeTable' | 'gateway' | 'acl' | 'networkInterface'>
  readonly icon: IconShape
  readonly thing: Parameters<typeof nameIn>[0] & { readonly id: string }
  readonly about?: string | undefined
  /** true for an event that made or changed it */
  readonly madeBy: (event: Event) => boolean
  readonly offers: readonly Offer[]
  /** the most usual of them */
  readonly buttons: ReactNode
  readonly request: Request
  readonly children: ReactNode
}) {
  const { kind, icon, thing, about, madeBy, offers, buttons, request, children } = props
  const { id } = thing
  const name = nameIn(thing)
  const why = useMaker(madeBy)
  return (
    <>
      <ThingHead
        kind={kind}
        icon={icon}
        name={name}
        {...(name !== id && { id })}
        {...(why && { why })}
        {...(about !== undefined && { about })}
        menu={[{ id: 'all', items: offers }]}
      >
        {buttons}
      </ThingHead>
      {children}
      <TagsPart kind={kind} id={id} />
      <Json request={request} />
    </>
  )
}
