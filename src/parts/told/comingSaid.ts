import type { Coming } from '#engine/questions/coming.ts'
import type { Names } from '#engine/questions/names.ts'
import { never } from '#lib/never.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'

type Words = Pick<ReturnType<typeof useWords>, 'story'>

/** The words for what is coming: a name for everything that waits for its time. */
export function comingSaid(coming: Coming, { story }: Words, { of }: Names): string {
  switch (coming.kind) {
    case 'start':
    case 'stop':
    case 'termination':
    case 'forgetting':
    case 'recovery':
    case 'interruption':
    case 'scheduledForgetting':
    case 'boot':
    case 'userData':
    case 'resume':
    case 'memory':
    case 'rootReplaced':
    case 'firstChecks':
    case 'checks':
      return story.coming[coming.kind](of(coming.instanceId))
    case 'volumeReady':
    case 'volumeDeleted':
    case 'attached':
    case 'detached':
    case 'volumeHealed':
    case 'resized':
    case 'optimized':
      return story.coming[coming.kind](of(coming.volumeId))
    case 'interfaceReady':
    case 'interfaceAttached':
    case 'interfaceDetached':
      return story.coming[coming.kind](of(coming.interfaceId))
    case 'snapshot':
      return story.coming.snapshot(of(coming.snapshotId))
    case 'credits':
      return story.credits[coming.to](of(coming.instanceId))
    case 'scheduled':
      return story.scheduled(coming.code, of(coming.instanceId))
    case 'spotEvaluation':
    case 'spotReturn':
      return story.coming[coming.kind](coming.requestId)
    case 'alarm':
      return story.coming.alarm(coming.name)
    case 'expiry':
    case 'message':
      return story.coming[coming.kind](coming.endpoint)
    case 'hidden':
      return story.hidden
    default:
      return never(coming)
  }
}
