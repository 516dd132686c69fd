import { presets } from '#content/presets/presets.ts'
import { ShareDialogs } from '#features/share/ShareDialogs.tsx'

/** Sharing, with the experiments that come with the page. */
export const ShareRooms = () => <ShareDialogs presets={presets} />
