import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'
import type { ComponentType } from 'react'

/** Makes a window about an instance of what it shows; there is none while the account has no such instance. */
export const aboutInstance = (Open: ComponentType<{ readonly instance: Instance }>) =>
  function AboutInstance({ id }: { readonly id: string }) {
    const instance = useAccount((account) => get(account.instances, id))
    return instance && <Open instance={instance} />
  }
