import type { Keeps } from '../../model/sift.ts'

/** What a launch takes and nothing here depends on: DescribeInstances shows it. */
export const launchKeeps: Keeps = {
  ClientToken: true,
  AdditionalInfo: false,
  'CapacityReservationSpecification.CapacityReservationPreference': true,
  CpuOptions: true,
  EbsOptimized: true,
  EnclaveOptions: true,
  KernelId: true,
  LicenseSpecifications: 'Licenses',
  'MaintenanceOptions.RebootMigration': true,
  MetadataOptions: true,
  NetworkPerformanceOptions: true,
  PrivateDnsNameOptions: true,
  RamdiskId: true,
  // another tenancy would cost more
  'Placement.Affinity': { only: ['default'] },
  'Placement.Tenancy': { only: ['default'] },
  'NetworkInterfaces[].ConnectionTrackingSpecification': 'NetworkInterfaces[].ConnectionTrackingConfiguration',
  'NetworkInterfaces[].DeleteOnTermination': 'NetworkInterfaces[].Attachment.DeleteOnTermination',
  'NetworkInterfaces[].Description': true,
  'NetworkInterfaces[].EnaQueueCount': 'NetworkInterfaces[].Attachment.EnaQueueCount',
  'NetworkInterfaces[].EnaSrdSpecification': 'NetworkInterfaces[].Attachment.EnaSrdSpecification',
  'NetworkInterfaces[].InterfaceType': { only: ['interface'] },
  'NetworkInterfaces[].NetworkCardIndex': { only: [0] },
}
