import { putNotice } from '#store/live/notices.ts'
import type { Studio } from '#store/studio.ts'

/** milliseconds after the page is alive: what the first minute needs comes before what a second visit may need */
const keepAfter = 4000

/** The page's own policy for addresses of scripts: the one that there is, our worker's. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => {
    readonly createScriptURL: (url: string) => string
  }
}

const workerAddress = (): string => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  const address = './sw.js'
  return trustedTypes?.createPolicy('page', { createScriptURL: () => address }).createScriptURL(address) ?? address
}

/**
 * Has the whole site kept on this device, so that another visit needs no network. A newer version is fetched beside it and
 * taken when somebody says so, or when no tab shows the old one any more: a tab never mixes two versions.
 */
export function keepOffline(studio: Studio): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  // development has no worker, and neither have plain http and frames of other sites
  if (!import.meta.env.PROD || !serviceWorker) return
  studio.clock.after(keepAfter, () => void register(studio, serviceWorker))
}

async function register(studio: Studio, serviceWorker: ServiceWorkerContainer): Promise<void> {
  try {
    const registration = await serviceWorker.register(workerAddress())
    const offer = () => {
      if (registration.waiting && serviceWorker.controller) putNotice(studio, { kind: 'renewed' })
    }
    offer()
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
  } catch {
    // without it the page works as long as there is a network
  }
}

/** Takes the newer version that is waiting; the page is loaded again with it. */
export async function takeNewVersion(studio: Studio): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.getRegistration()
  if (!registration?.waiting) return studio.address.reload()
  serviceWorker.addEventListener('controllerchange', () => studio.address.reload(), { once: true })
  registration.waiting.postMessage('take over')
}
