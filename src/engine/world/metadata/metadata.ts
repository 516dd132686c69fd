import type { InstanceId } from '#lib/brand.ts'

/** The options by which an instance's metadata can be asked for. */
export interface MetadataOptions {
  /** whether a token is needed: IMDSv2 alone, or either */
  readonly tokens: 'required' | 'optional'
  readonly endpoint: 'enabled' | 'disabled'
  /** how many hops an answer with a token may take */
  readonly hops: number
  readonly ipv6: 'enabled' | 'disabled'
  readonly instanceTags: 'enabled' | 'disabled'
}

export type MetadataFact = {
  readonly kind: 'MetadataOptionsSet'
  readonly instanceId: InstanceId
  readonly options: MetadataOptions
}
