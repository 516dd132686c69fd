import type { Keeps } from '../../model/sift.ts'

/** The members that a launch takes and that change nothing here: DescribeInstances shows them again. */
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
  NetworkPerformanceOptions: true,
  PrivateDnsNameOptions: true,
  RamdiskId: true,
  // another tenancy would cost more
  'Placement.Affinity': { only: ['default'] },
  'Placement.Tenancy': { only: ['default'] },
  'NetworkInterfaces[].ConnectionTrackingSpecification': 'NetworkInterfaces[].ConnectionTrackingConfiguration',
  'NetworkInterfaces[].EnaQueueCount': 'NetworkInterfaces[].Attachment.EnaQueueCount',
  'NetworkInterfaces[].EnaSrdSpecification': 'NetworkInterfaces[].Attachment.EnaSrdSpecification',
  'NetworkInterfaces[].InterfaceType': { only: ['interface'] },
  'NetworkInterfaces[].NetworkCardIndex': { only: [0] },
  // nothing here has an address of IPv6 or a prefix
  EnablePrimaryIpv6: { only: [false] },
  Ipv6AddressCount: { only: [0] },
  'NetworkInterfaces[].AssociateCarrierIpAddress': { only: [false] },
  'NetworkInterfaces[].Ipv4PrefixCount': { only: [0] },
  'NetworkInterfaces[].Ipv6AddressCount': { only: [0] },
  'NetworkInterfaces[].Ipv6PrefixCount': { only: [0] },
  'NetworkInterfaces[].PrimaryIpv6': { only: [false] },
  'BlockDeviceMappings[].Ebs.EbsCardIndex': { only: [0] },
}
