import { part } from '#store/load.ts'

/** Reader and writer of YAML; they come with the first who needs them. */
export const yamlPart = part(() => import('./yaml.ts'))
