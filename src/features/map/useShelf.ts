import { list } from '#lib/table.ts'
import { useAccount } from '#store/react.tsx'

/** Whether there is anything that stands on no instance and goes on costing. */
export const useHasShelf = (): boolean =>
  useAccount(
    ({ volumes, addresses, snapshots, images }) =>
      snapshots.size > 0 ||
      images.size > 0 ||
      list(addresses).some(({ instanceId }) => instanceId === undefined) ||
      list(volumes).some(({ attachment }) => attachment === undefined),
  )
