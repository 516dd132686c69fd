import { type BaseImage, baseImages, type ImageKey } from './images.ts'
import { everywhere, type RegionName } from './regions.ts'

type Former = Pick<BaseImage, 'ids' | 'snapshotIds'>

/** Ids of images as they were before: with nginx on them, which no image of AWS's has. What was stored then is told with them. */
const formerIds: Readonly<Record<ImageKey, Former>> = {
  'al2023-x86_64': {
    ids: everywhere({ 'ap-northeast-2': 'ami-0b928b44c05a9b078', 'us-east-1': 'ami-02bd7b16c7c988050' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-05e2370139fe83cea', 'us-east-1': 'snap-07e22d36940a77d54' }),
  },
  'al2023-arm64': {
    ids: everywhere({ 'ap-northeast-2': 'ami-0267fdeb2be0be15e', 'us-east-1': 'ami-013ef7f047b7f3140' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-02185e514ce9f9984', 'us-east-1': 'snap-07ca09a5342b92292' }),
  },
  'ubuntu-24.04-x86_64': {
    ids: everywhere({ 'ap-northeast-2': 'ami-067b7aaca4eb88882', 'us-east-1': 'ami-0b2ea26e56e4f4694' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-0d61c0b7f94e2358a', 'us-east-1': 'snap-03fa8e5b6720c1d94' }),
  },
  'ubuntu-24.04-arm64': {
    ids: everywhere({ 'ap-northeast-2': 'ami-095d9dbb2b42f570d', 'us-east-1': 'ami-0ab88dfd528c2846b' }),
    snapshotIds: everywhere({ 'ap-northeast-2': 'snap-0c84be9127d05f36e', 'us-east-1': 'snap-01e7f3a59b8d2406c' }),
  },
  'al1-s3-x86_64': {
    ids: everywhere({ 'ap-northeast-2': 'ami-08f1d4c63ea5b7029', 'us-east-1': 'ami-0e35a90c7d2b8164f' }),
    snapshotIds: undefined,
  },
}

/** Images that are not offered any more, but whose instances are still there. */
const formerImages: readonly BaseImage[] = baseImages.map((image) => ({
  ...image,
  ...formerIds[image.key],
  name: `${image.name}-with-nginx`,
  bringsNginx: true,
}))

/**
 * Ids that other people's suites launch from without asking whether they are there: moto's `EXAMPLE_AMI_ID` and the one
 * beside it. AWS has none by these ids, so no page knows them. Behind them is a public image that is in no list, as a
 * deprecated one of AWS's is.
 */
export const suiteImages: readonly BaseImage[] = ['ami-12c6146b', 'ami-03cf127a'].flatMap((id) =>
  baseImages
    .filter(({ key }) => key === 'ubuntu-24.04-x86_64')
    .map((image) => ({
      ...image,
      ids: everywhere({ 'ap-northeast-2': id, 'us-east-1': id }),
      name: `${image.name}-for-suites-${id.slice(4)}`,
    })),
)

/** Every public image that an instance may have been launched from. */
export const everyImage: readonly BaseImage[] = [...baseImages, ...formerImages]

/** Whose images are asked for: those of a Region, and the ones of suites where an endpoint is kind to them. */
export interface ImagesSeen {
  readonly region: RegionName
  readonly forSuites?: true | undefined
}

/** The public image of an id in this Region; an id of the other Region finds nothing, as in EC2. */
export function findBaseImage({ region, forSuites }: ImagesSeen, id: string): BaseImage | undefined {
  const known = (image: BaseImage) => image.ids[region] === id
  return everyImage.find(known) ?? (forSuites && suiteImages.find(known))
}
