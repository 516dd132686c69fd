import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const buying = {
  spot: {
    name: 'Spot Instance',
    text: 'Spare capacity of EC2, usually at a price far below On-Demand. EC2 can take it back, as a rule with a warning of two minutes, so it suits work that may be interrupted.',
    doc: docs.spot,
  },
  'savings-plans': {
    name: 'Savings Plans',
    text: 'A promise to spend a certain amount an hour for one or three years, in return for lower prices. It changes what you pay, not what runs, and the promised amount is charged whether you use it or not.',
    doc: docs.savingsPlans,
  },
  'capacity-reservation': {
    name: 'Capacity Reservation',
    text: 'Capacity for one instance type in one Availability Zone that is held for you, so that a launch or a start need not fail for want of it. It is charged at the On-Demand price, used or not.',
    doc: docs.capacityReservation,
  },
  'dedicated-host': {
    name: 'Dedicated Host',
    text: 'A whole physical server for your account alone, often for licences that count sockets or cores. You pay for the host, not for the instances on it.',
    doc: docs.dedicatedHosts,
  },
  budgets: {
    name: 'AWS Budgets',
    text: 'A limit for costs that you set yourself, with a message when they pass it or are forecast to. It stops nothing by itself unless you add an action, and cost data come with hours of delay.',
    doc: docs.budgets,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
