import type { MarketWindow } from '#store/preferences/transientState.ts'
import { FromTemplateDialog } from './FromTemplateDialog.tsx'
import { NewTemplateDialog } from './NewTemplateDialog.tsx'
import { NewVersionDialog } from './NewVersionDialog.tsx'
import { PlacementDialog } from './PlacementDialog.tsx'
import { PlacementGroupsDialog } from './PlacementGroupsDialog.tsx'

/** The windows about how something is launched. */
export function MarketDialog({ window }: { readonly window: MarketWindow }) {
  switch (window.of) {
    case 'newTemplate':
      return <NewTemplateDialog {...(window.instanceId !== undefined && { instanceId: window.instanceId })} />
    case 'newVersion':
      return <NewVersionDialog id={window.templateId} />
    case 'placementGroups':
      return <PlacementGroupsDialog />
    case 'placement':
      return <PlacementDialog id={window.instanceId} />
    case 'launch':
      return <FromTemplateDialog id={window.templateId} />
  }
}
