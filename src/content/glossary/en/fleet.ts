import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const fleet = {
  'launch-template': {
    name: 'Launch template',
    text: 'The settings of a launch, kept under a name and in versions, so that nobody has to choose them anew. Auto Scaling groups make their instances from one.',
    doc: docs.launchTemplates,
  },
  'auto-scaling': {
    name: 'Auto Scaling group',
    text: 'A group that keeps as many instances running as you want, and replaces those that fail its health checks. The replacement is another instance with another ID, so nothing worth keeping may lie only inside the old one.',
    doc: docs.autoScaling,
  },
  'load-balancer': {
    name: 'Load balancer (ELB)',
    text: 'One address in front of several instances, which passes requests on to those that pass its health checks. These ask your application over the network, so they notice a dead web server, which the three built-in status checks do not.',
    doc: docs.loadBalancer,
  },
  'placement-group': {
    name: 'Placement group',
    text: 'A wish for how instances are placed among each other: close together for a fast network, or on separate hardware so that fewer fail at once. It costs nothing itself, but a launch may find too little capacity for it.',
    doc: docs.placementGroups,
  },
  'data-lifecycle': {
    name: 'Amazon Data Lifecycle Manager',
    text: 'A schedule that makes snapshots and images of what has certain tags, and deletes the old ones. Without a schedule, a backup is as old as the last time that somebody remembered it.',
    doc: docs.dataLifecycle,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
