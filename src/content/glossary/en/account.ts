import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const account = {
  region: {
    name: 'Region',
    text: 'A part of the world with data centres of its own, such as Seoul or N. Virginia. Nearly everything you make belongs to one Region, and what you made in one is not listed in another.',
    doc: docs.regions,
  },
  'availability-zone': {
    name: 'Availability Zone',
    text: 'One or more data centres of a Region with their own power and network. A volume can be attached only to an instance in its own zone, and a failing zone is meant to leave the others working.',
    doc: docs.regions,
  },
  capacity: {
    name: 'Capacity',
    text: 'Room for more instances of a type in one Availability Zone. Without it a launch or a start is refused with InsufficientInstanceCapacity: try later or with another type, or launch in another zone.',
    doc: docs.launchIssues,
  },
  quota: {
    name: 'Quota',
    text: 'A limit of your account in one Region, for example on vCPUs in use or on Elastic IPs. It is small in a new account, and what goes beyond it is refused until AWS raises it, for which you can ask.',
    doc: docs.quotas,
  },
  request: {
    name: 'Request',
    text: 'A call of AWS’s API, which is what the console’s buttons and the CLI’s commands send. The answer often says only that it was accepted: the state changes step by step afterwards.',
    doc: docs.concepts,
  },
  'event-log': {
    name: 'Event log',
    text: 'This page’s record of every request and of all that followed from it. AWS has no such list in one place: there you look in CloudTrail, in alarm histories and in the system log.',
    doc: docs.cloudtrail,
  },
  cloudtrail: {
    name: 'CloudTrail',
    text: 'The service that records who sent which request to your account, and when. Who stopped an instance you learn there, and from no metric or status check.',
    doc: docs.cloudtrail,
  },
  cli: {
    name: 'AWS CLI',
    text: 'A command line program, aws, that sends the same requests as the buttons of the console. What you do with it you can write down, repeat and give to others.',
    doc: docs.cli,
  },
  tag: {
    name: 'Tag',
    text: 'A key and a value that you attach to a resource; the value of the tag Name is shown as its name. Two instances may have the same name, so requests use their IDs.',
    doc: docs.tags,
  },
  arn: {
    name: 'ARN',
    text: 'Amazon Resource Name: the full name of a resource, unique in all of AWS. An alarm needs the ARN of the topic that it notifies.',
    doc: docs.arns,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
