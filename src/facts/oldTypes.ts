/**
 * Types of old generations, which AWS still has where they were made long ago and the playground does not offer: an endpoint
 * that is kind to other people's suites launches them. Source: DescribeInstanceTypes of N. Virginia as moto 5.2.1 keeps it;
 * it has no clock speed of the families t1 and m1, which is made up here, and no prices. In the form of catalogue.data.ts.
 */
export const oldTable = `size,vcpus,cores,threadsPerCore,memoryMiB,sustainedClockGHz,networkPerformanceText,maxEnis,ipv4PerEni,category,ebsOptimized,ebsBaselineMbps,ebsMaxMbps,ebsBaselineIops,ebsMaxIops,instanceStoreGB,instanceStoreDisks,hibernationSupported,autoRecoverySupported,generation,architecture,hypervisor,bareMetal,burstable,freeTierEligible,maxEbsAttachments,ebsAttachmentLimit,ebsNvme,enaSupport,placementStrategies,bootModes,cpuManufacturer,azIds_us_east_1,azIds_ap_northeast_2
@t1,1,1,1,627,1,Very Low,2,2,general,unsupported,,,,,,,f,t,previous,x86_64,xen,f,f,f,39,shared,unsupported,unsupported,partition;spread,legacy-bios,Intel,123456,1234
micro
@m1,1,1,1,1740,1,Low,2,4,general,unsupported,,,,,160,1x160 hdd,f,f,previous,x86_64,xen,f,f,f,39,shared,unsupported,unsupported,partition;spread,legacy-bios,Intel,123456,1234
small
medium,1,1,1,3788,1,Moderate,2,6,general,unsupported,,,,,410,1x410 hdd,f,f
large,2,2,1,7680,1,Moderate,3,10,general,unsupported,500,500,4000,4000,840,2x420 hdd,f,f
xlarge,4,4,1,15360,1,High,4,15,general,unsupported,1000,1000,8000,8000,1680,4x420 hdd,f,f
@c3,2,1,2,3840,2.8,Moderate,3,10,compute,unsupported,,,,,32,2x16 ssd,t,t,previous,x86_64,xen,f,f,f,39,shared,unsupported,unsupported,partition;spread,legacy-bios,Intel,123456,1234
large
@m4,2,1,2,8192,2.4,Moderate,2,10,general,default,450,450,3600,3600,,,t,t,previous,x86_64,xen,f,f,f,39,shared,unsupported,unsupported,partition;spread,legacy-bios,Intel,123456,1234
large
@c4,2,1,2,3840,2.9,Moderate,3,10,compute,default,500,500,4000,4000,,,t,t,previous,x86_64,xen,f,f,f,39,shared,unsupported,unsupported,partition;spread,legacy-bios,Intel,123456,1234
large
@r4,2,1,2,15616,2.3,Up to 10 Gigabit,3,10,memory,default,425,425,3000,3000,,,t,t,previous,x86_64,xen,f,f,f,39,shared,unsupported,unsupported,partition;spread,legacy-bios,Intel,123456,1234
large`
