import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const cost = {
  'on-demand': {
    name: 'On-Demand',
    text: 'You pay a fixed price for the time an instance runs, with nothing promised in advance. An idle instance is charged as well, so stop or terminate what you do not need.',
    doc: docs.onDemand,
  },
  'per-second-billing': {
    name: 'Billing per second',
    text: 'The charge for an instance runs by the second while it is running, for at least a minute each time it starts. Prices are only quoted per hour: a started hour is not charged in full.',
    doc: docs.onDemand,
  },
  'free-tier': {
    name: 'Free Tier',
    text: 'What AWS gives without charge: credits for new accounts, and small amounts that are free for everyone. It is not applied here, and the older “free for twelve months” ended for the last accounts in July 2026.',
    doc: docs.freeTier,
  },
  'cpu-credit': {
    name: 'CPU credit',
    text: 'The right to use one vCPU fully for one minute; T instances earn credits while running and spend them when busy. Without any they slow down or, in unlimited mode, may cost more.',
    doc: docs.baseline,
  },
  baseline: {
    name: 'Baseline',
    text: 'The share of its vCPUs that a T instance can use all the time, spending credits as fast as it earns them. In standard mode it is all that is left once the credits are gone.',
    doc: docs.baseline,
  },
  'unlimited-mode': {
    name: 'Unlimited mode',
    text: 'A mode in which a T instance keeps full speed when its credits are gone, on credits it has yet to earn. It is the default for T3 and T4g, and what is not earned back costs money.',
    doc: docs.unlimited,
  },
  'surplus-credits': {
    name: 'Surplus credits',
    text: 'Credits that an instance in unlimited mode spends before it has earned them. Later earnings pay them back; what exceeds a day’s earnings, or is owed at a stop or termination, is charged.',
    doc: docs.unlimited,
  },
  'launch-credits': {
    name: 'Launch credits',
    text: 'Credits that a T2 instance in standard mode is given each time it starts, so that it can boot quickly. T3 and T4g get none, and whatever a T2 has left is lost at a stop.',
    doc: docs.baseline,
  },
  burstable: {
    name: 'Burstable instance',
    text: 'A type of the T family, cheap because it is meant to be idle much of the time: it saves credits up and spends them in bursts. Under steady full load another family can cost less.',
    doc: docs.burstable,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
