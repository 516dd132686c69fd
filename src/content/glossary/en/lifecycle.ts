import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const lifecycle = {
  lifecycle: {
    name: 'Instance lifecycle',
    text: 'The states an instance goes through, from pending to terminated. They tell whether it is on and billed, not whether it is healthy: that is what status checks are for.',
    doc: docs.lifecycle,
  },
  'state-reason': {
    name: 'State reason',
    text: 'A code and a sentence that say why the state last changed, such as Client.UserInitiatedShutdown. Look there first when an instance was stopped or terminated and nobody says it was them.',
    doc: docs.stateReason,
  },
  launch: {
    name: 'Launch',
    text: 'To make a new instance from an image, with the request RunInstances. It is not the same as a start: a launch gives a new ID, a start switches on an instance that was stopped.',
    doc: docs.launch,
  },
  pending: {
    name: 'Pending',
    text: 'The state after a launch or a start, until AWS has found a host and switched the instance on. It is not billed yet, and a launch that fails here ends as terminated.',
    doc: docs.lifecycle,
  },
  running: {
    name: 'Running',
    text: 'The state in which the instance is switched on and billed, busy or idle. It does not mean ready: the operating system may still be booting, and one that hangs is running too.',
    doc: docs.lifecycle,
  },
  stopping: {
    name: 'Stopping',
    text: 'The state while the operating system shuts down, on the way to stopped. It is not billed any more, unless the instance is hibernating: then it is billed until it is stopped.',
    doc: docs.lifecycle,
  },
  stopped: {
    name: 'Stopped',
    text: 'The state of an instance that is switched off and can be started again. The instance itself costs nothing now, but its EBS volumes and an Elastic IP go on costing money.',
    doc: docs.lifecycle,
  },
  'shutting-down': {
    name: 'Shutting down',
    text: 'The state of an instance that is being terminated. The charge for it has already ended, and there is no way back.',
    doc: docs.lifecycle,
  },
  terminated: {
    name: 'Terminated',
    text: 'The last state: the instance is gone for good and cannot be started. It stays in the list for about an hour, which costs nothing, and you cannot remove it yourself.',
    doc: docs.lifecycle,
  },
  reboot: {
    name: 'Reboot',
    text: 'A restart of the operating system; the instance stays running, normally on the same host, and keeps its addresses. Only what was in memory is lost, so it can mend a hung OS but not a broken host.',
    doc: docs.reboot,
  },
  stop: {
    name: 'Stop',
    text: 'To switch an instance off so that it can be started again later. What was in memory and on instance store is lost, and a borrowed public address is given back.',
    doc: docs.stopStart,
  },
  start: {
    name: 'Start',
    text: 'To switch a stopped instance on again, mostly on another host and, without an Elastic IP, with another public address. It is refused when the zone has no room, and each start costs at least a minute.',
    doc: docs.stopStart,
  },
  terminate: {
    name: 'Terminate',
    text: 'To give an instance back for good, together with the volumes that are marked for deletion. Other volumes and Elastic IPs stay, and cost money until you delete or release them.',
    doc: docs.terminate,
  },
  hibernation: {
    name: 'Hibernation',
    text: 'A stop that first writes the memory to the encrypted root volume, so that programs later go on where they were. It has to be enabled at launch, may last 60 days, and unlike a plain stop it is billed while stopping.',
    doc: docs.hibernate,
  },
  'force-stop': {
    name: 'Force stop',
    text: 'A stop that no longer waits for an operating system which does not shut down. It is a last resort: what was not yet on disk may be lost, so check the file system afterwards.',
    doc: docs.stopIssues,
  },
  'shutdown-behaviour': {
    name: 'Shutdown behaviour',
    text: 'A setting that says whether an instance stops or terminates when its own OS shuts down. The default is stop; with terminate, a shutdown inside ends the instance in spite of termination protection.',
    doc: docs.shutdown,
  },
  'termination-protection': {
    name: 'Termination protection',
    text: 'A switch that makes AWS refuse requests to terminate the instance. It is no complete protection: a shutdown from inside, if set to terminate, or a scheduled event of AWS can still end it.',
    doc: docs.terminationProtection,
  },
  'stop-protection': {
    name: 'Stop protection',
    text: 'A switch that makes AWS refuse requests to stop or to terminate the instance. It does not keep the OS from being shut down inside, nor AWS from a stop that it has scheduled.',
    doc: docs.stopProtection,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
