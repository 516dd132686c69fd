import type { NetworkWindow } from '#store/preferences/transientState.ts'
import { InterfaceGroupsDialog } from './GroupsDialog.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { NewPartDialog } from './NewPartDialog.tsx'
import { RouteDialog } from './RouteDialog.tsx'

/** The windows about VPCs and what is in them. */
export function NetworkDialog({ window }: { readonly window: NetworkWindow }) {
  switch (window.of) {
    case 'new':
      return <NewPartDialog {...window} />
    case 'route':
      return <RouteDialog {...window} />
    case 'entry':
      return <EntryDialog {...window} />
    case 'interfaceGroups':
      return <InterfaceGroupsDialog id={window.id} />
    case 'join':
      return <JoinDialog {...window} />
  }
}
