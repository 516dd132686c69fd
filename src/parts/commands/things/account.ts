import { addressQuota } from '#engine/world/network/addresses.ts'
import { DiskIcon, KeyIcon, MailIcon, PinIcon, ShieldIcon, StoryIcon } from '#ui/look/icons.ts'
import type { PageCommand } from '../page/page.ts'

export const createVolume: PageCommand = {
  of: 'page',
  id: 'createVolume',
  icon: DiskIcon,
  window: () => ({ kind: 'volume' }),
}

export const allocateAddress: PageCommand = {
  of: 'page',
  id: 'allocateAddress',
  icon: PinIcon,
  request: () => ({ action: 'AllocateAddress', params: {} }),
  whyNot: ({ playground }) =>
    playground.history.account.addresses.size < addressQuota
      ? undefined
      : { reason: 'quota', about: String(addressQuota) },
}

export const createGroup: PageCommand = {
  of: 'page',
  id: 'createGroup',
  icon: ShieldIcon,
  window: () => ({ kind: 'newGroup' }),
}

export const createKeyPair: PageCommand = {
  of: 'page',
  id: 'createKeyPair',
  icon: KeyIcon,
  window: () => ({ kind: 'newKeyPair' }),
}

export const createTopic: PageCommand = {
  of: 'page',
  id: 'createTopic',
  icon: MailIcon,
  window: () => ({ kind: 'topic' }),
}

export const stories: PageCommand = {
  of: 'page',
  id: 'stories',
  icon: StoryIcon,
  window: () => ({ kind: 'stories' }),
  whyNot: ({ playground }) => (playground.branches.length > 0 ? undefined : { reason: 'no-stories' }),
}
