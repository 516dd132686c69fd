// Written by `node e2e/support/facts.mjs` from the fact tables of November 2026; not edited by hand.
// First line: columns, by the tables' names. `@` line: a family and what is usual in it. Then its sizes, in order: an
// empty cell is the family's usual value, `-` is no value. Prices are micro-dollars per hour; zones are the digits of
// zone ids, 0 for none; t and f are true and false.
export const table = `size,vcpus,cores,memoryMiB,networkBaselineGbps,onDemandUsdHour_us_east_1,onDemandUsdHour_ap_northeast_2,ebsBaselineMbps,ebsMaxMbps,ebsBaselineIops,ebsMaxIops,maxEnis,ipv4PerEni,networkPerformanceText,networkPeakGbps,maxEbsAttachments,priceSource_ap_northeast_2,hypervisor,bareMetal,nitroEnclaves,priceSource_us_east_1,hibernationSupported,efaSupported,bootModes,dedicatedHosts,instanceStoreGB,instanceStoreDisks,sustainedClockGHz,gpuCount,gpuMemoryMiB,baselineCpuPercentPerVcpu,cpuCreditsPerHour,maxCreditBalance,freeTierEligible,processor,acceleratorCount,acceleratorMemoryMiB,freeTierEligibleLegacy,networkCards,azIds_us_east_1,azIds_ap_northeast_2,spotSupported,generation,category,architecture,threadsPerCore,burstable,ebsOptimized,gpuName,accelerator,autoRecoverySupported,cpuManufacturer,ebsAttachmentLimit,ebsNvme,enaSupport,placementStrategies
@t2,1,1,512,0.032,5800,7200,,,,,3,2,Low to Moderate,1.024,40,varad 2026-03-15,xen,f,unsupported,karpenter 2026-07-20,t,f,legacy-bios,f,,,2.3,,,20,3,72,f,Intel Xeon Family,,,f,1,123456,13,t,current,general,x86_64,1,t,unsupported,,,t,Intel,shared,unsupported,unsupported,partition;spread
nano,,,,,,,,,,,2,,,0.512,,,,,,,,,,,,,2.4,,,5,,,,,,,,,,,f
micro,,,1024,0.064,11600,14400,,,,,2,,,,,,,,,,,,,,,,2.5,,,10,6,144,,,,,t
small,,,2048,0.128,23000,28800,,,,,,4,,,,,,,,,,,,,,,2.5,,,,12,288
medium,2,2,4096,0.256,46400,57600,,,,,,6,,,,,,,,,,,,,,,,,,,24,576
large,2,2,8192,0.512,92800,115200,,,,,,12,,,,,,,,,,,,,,,,,,30,36,864
xlarge,4,4,16384,0.75,185600,230400,,,,,,15,Moderate,,,,,,,,,,,,,,,,,22.5,54,1296
2xlarge,8,8,32768,1,371200,460800,,,,,,15,Moderate,,,,,,,,,,,,,,,,,17,81.6,1958.4
@t3,2,1,512,0.032,5200,6500,695,2085,4000,11800,3,2,Up to 5 Gigabit,5,27,varad 2026-03-15,nitro,f,unsupported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,,,2.5,,,20,24,576,f,Intel Skylake E5 2686 v5,,,f,1,12456,1234,t,current,general,x86_64,2,t,default,,,t,Intel,shared,required,required,partition;spread
nano,,,,,,,43,,250,,2,,,,,,,,,,,,,,,,,,,5,6,144
micro,,,1024,0.064,10400,13000,87,,500,,2,,,,,,,,,,,,,,,,,,,10,12,288,t,,,,t
small,,,2048,0.128,20800,26000,174,,1000,,,4,,,,,,,,,,,,,,,,,,,,,t
medium,,,4096,0.256,41600,52000,347,,2000,,,6
large,,,8192,0.512,83200,104000,,2780,,15700,,12,,,,,,,,,,,,,,,,,,30,36,864
xlarge,4,2,16384,1.024,166400,208000,,2780,,15700,4,15,,,,,,,,,,,,,,,,,,40,96,2304
2xlarge,8,4,32768,2.048,332800,416000,,2780,,15700,4,15,,,,,,,,,,,,,,,,,,40,192,4608
@t3a,2,1,512,0.032,4700,5900,695,2085,4000,11800,2,2,Up to 5 Gigabit,5,27,varad 2026-03-15,nitro,f,unsupported,karpenter 2026-07-20,t,f,legacy-bios;uefi,f,,,2.2,,,20,24,576,f,AMD EPYC 7571,,,f,1,12456,13,t,current,general,x86_64,2,t,default,,,t,AMD,shared,required,required,partition;spread
nano,,,,,,,45,,250,,,,,,,,,,,,,,,,,,,,,5,6,144
micro,,,1024,0.064,9400,11700,90,,500,,,,,,,,,,,,,,,,,,,,,10,12,288
small,,,2048,0.128,18800,23400,175,,1000,,,4
medium,,,4096,0.256,37600,46800,350,,2000,,3,6
large,,,8192,0.512,75200,93600,,2780,,15700,3,12,,,,,,,,,,,,,,,,,,30,36,864
xlarge,4,2,16384,1.024,150400,187200,,2780,,15700,4,15,,,,,,,,,,,,,,,,,,40,96,2304
2xlarge,8,4,32768,2.048,300800,374400,,2780,,15700,4,15,,,,,,,,,,,,,,,,,,40,192,4608
@t4g,2,2,512,0.032,4200,5200,695,2085,4000,11800,3,2,Up to 5 Gigabit,5,27,varad 2026-03-15,nitro,f,unsupported,karpenter 2026-07-20,t,f,uefi,f,,,2.5,,,20,24,576,f,AWS Graviton2 Processor,,,f,1,12456,1234,t,current,general,arm64,1,t,default,,,t,AWS,shared,required,required,partition;spread
nano,,,,,,,43,,250,,2,,,,,,,,,,,,,,,,,,,5,6,144
micro,,,1024,0.064,8400,10400,87,,500,,2,,,,,,,,,,,,,,,,,,,10,12,288,t
small,,,2048,0.128,16800,20800,174,,1000,,,4,,,,,,,,,,,,,,,,,,,,,t
medium,,,4096,0.256,33600,41600,347,,2000,,,6
large,,,8192,0.512,67200,83200,,2780,,15700,,12,,,,,,,,,,,,,,,,,,30,36,864
xlarge,4,4,16384,1.024,134400,166400,,2780,,15700,4,15,,,,,,,,,,,,,,,,,,40,96,2304
2xlarge,8,8,32768,2.048,268800,332800,,2780,,15700,4,15,,,,,,,,,,,,,,,,,,40,192,4608
@m5,96,48,393216,25,4608000,5664000,19000,4750,80000,18750,8,30,Up to 10 Gigabit,10,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,,,3.1,,,,,,f,Intel Xeon Platinum 8175,,,f,1,12456,1234,t,previous,general,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
large,2,1,8192,0.75,96000,118000,650,,3600,,3,10,,,,,,,unsupported
xlarge,4,2,16384,1.25,192000,236000,1150,,6000,,4,15
2xlarge,8,4,32768,2.5,384000,472000,2300,,12000,,4,15
4xlarge,16,8,65536,5,768000,944000,4750,,18750
8xlarge,32,16,131072,10,1536000,1888000,6800,6800,30000,30000,,,10 Gigabit
12xlarge,48,24,196608,12,2304000,2832000,9500,9500,40000,40000,,,12 Gigabit,12,,,,,,,f
16xlarge,64,32,262144,20,3072000,3776000,13600,13600,60000,60000,15,50,20 Gigabit,20,,,,,,,f
24xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25,,,,,,,f
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,,legacy-bios
@m5d,96,48,393216,25,5424000,6672000,19000,4750,80000,18750,8,30,Up to 10 Gigabit,10,26,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,3600,4x900 ssd,3.1,,,,,,f,Intel Xeon Platinum 8175,,,f,1,12456,1234,t,current,general,x86_64,2,f,default,,,f,Intel,shared,required,required,cluster;partition;spread
large,2,1,8192,0.75,113000,139000,650,,3600,,3,10,,,,,,,unsupported,,,,,,75,1x75 ssd
xlarge,4,2,16384,1.25,226000,278000,1150,,6000,,4,15,,,,,,,,,,,,,150,1x150 ssd
2xlarge,8,4,32768,2.5,452000,556000,2300,,12000,,4,15,,,,,,,,,,,,,300,1x300 ssd
4xlarge,16,8,65536,5,904000,1112000,4750,,18750,,,,,,25,,,,,,,,,,600,2x300 ssd
8xlarge,32,16,131072,10,1808000,2224000,6800,6800,30000,30000,,,10 Gigabit,,25,,,,,,,,,,1200,2x600 ssd
12xlarge,48,24,196608,12,2712000,3336000,9500,9500,40000,40000,,,12 Gigabit,12,25,,,,,,f,,,,1800,2x900 ssd
16xlarge,64,32,262144,20,3616000,4448000,13600,13600,60000,60000,15,50,20 Gigabit,20,23,,,,,,f,,,,2400,4x600 ssd
24xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25,23,,,,,,f
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,,legacy-bios
@m6i,128,64,524288,50,6144000,7552000,40000,10000,160000,40000,15,50,Up to 12.5 Gigabit,12.5,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,,,3.5,,,,,,f,Intel Xeon 8375C (Ice Lake),,,f,1,12456,1234,t,previous,general,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
large,2,1,8192,0.781,96000,118000,650,,3600,,3,10,,,,,,,unsupported
xlarge,4,2,16384,1.562,192000,236000,1250,,6000,,4,15
2xlarge,8,4,32768,3.125,384000,472000,2500,,12000,,4,15
4xlarge,16,8,65536,6.25,768000,944000,5000,,20000,,8,30
8xlarge,32,16,131072,12.5,1536000,1888000,10000,,40000,,8,30,12.5 Gigabit
12xlarge,48,24,196608,18.75,2304000,2832000,15000,15000,60000,60000,8,30,18.75 Gigabit,18.75,,,,,,,f
16xlarge,64,32,262144,25,3072000,3776000,20000,20000,80000,80000,,,25 Gigabit,25,,,,,,,f
24xlarge,96,48,393216,37.5,4608000,5664000,30000,30000,120000,120000,,,37.5 Gigabit,37.5,,,,,,,f
32xlarge,,,,,,,,40000,,160000,,,50 Gigabit,50,,,,,,,f,t
metal,,,,,,,,40000,,160000,,,50 Gigabit,50,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,t,legacy-bios
@m6g,64,64,262144,25,2464000,3008000,19000,4750,80000,20000,8,30,Up to 10 Gigabit,10,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.5,,,,,,f,AWS Graviton2 Processor,,,f,1,12456,1234,t,current,general,arm64,1,f,default,,,t,AWS,shared,required,required,cluster;partition;spread
medium,1,1,4096,0.5,38500,47000,315,,2500,,2,4,,,,,,,unsupported
large,2,2,8192,0.75,77000,94000,630,,3600,,3,10
xlarge,4,4,16384,1.25,154000,188000,1188,,6000,,4,15
2xlarge,8,8,32768,2.5,308000,376000,2375,,12000,,4,15
4xlarge,16,16,65536,5,616000,752000,4750,,20000
8xlarge,32,32,131072,12,1232000,1504000,9500,9500,40000,40000,,,12 Gigabit,12
12xlarge,48,48,196608,20,1848000,2256000,14250,14250,50000,50000,,,20 Gigabit,20,,,,,,,f
16xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25,,,,,,,f
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f
@m7i,96,48,393216,37.5,4838400,5947200,30000,10000,120000,40000,15,50,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,,,3.2,,,,,,f,Intel Xeon Scalable (Sapphire Rapids),,,f,1,12456,1234,t,current,general,x86_64,2,f,default,,,t,Intel,dedicated,required,required,cluster;partition;spread
large,2,1,8192,0.781,100800,123900,650,,3600,,3,10,,,,,,,unsupported,,t
xlarge,4,2,16384,1.562,201600,247800,1250,,6000,,4,15,,,,,,,,,t
2xlarge,8,4,32768,3.125,403200,495600,2500,,12000,,4,15,,,,,,,,,t
4xlarge,16,8,65536,6.25,806400,991200,5000,,20000,,8,30,,,,,,,,,t
8xlarge,32,16,131072,12.5,1612800,1982400,10000,,40000,,8,30,12.5 Gigabit,,,,,,,,t
12xlarge,48,24,196608,18.75,2419200,2973600,15000,15000,60000,60000,8,30,18.75 Gigabit,18.75
16xlarge,64,32,262144,25,3225600,3964800,20000,20000,80000,80000,,,25 Gigabit,25,48
24xlarge,,,,,,,,30000,,120000,,,37.5 Gigabit,37.5,64,,,,,,,,,f
48xlarge,192,96,786432,50,9676800,11894400,40000,40000,240000,240000,,,50 Gigabit,50,128,,,,,,,t,,f
metal-24xl,,,,,,,,30000,,120000,,,37.5 Gigabit,37.5,39,quinnypig 2025-06-13,-,t,unsupported,quinnypig 2025-06-13,,,legacy-bios,f
metal-48xl,192,96,786432,50,9676800,11894400,40000,40000,240000,240000,,,50 Gigabit,50,79,quinnypig 2025-06-13,-,t,unsupported,quinnypig 2025-06-13,,t,legacy-bios
@m7i-flex,2,1,8192,0.39,95760,117710,312,10000,2500,40000,8,30,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,unsupported,karpenter 2026-07-20,t,f,legacy-bios;uefi,f,,,3.2,,,,,,f,Intel Xeon Scalable (Sapphire Rapids),,,f,1,12456,1234,t,current,general,x86_64,2,f,default,,,t,Intel,dedicated,required,required,partition;spread
large,,,,,,,,,,,3,10,,,,,,,,,,,,,,,,,,,,,t
xlarge,4,2,16384,0.781,191520,235420,625,,3600,,4,15
2xlarge,8,4,32768,1.562,383040,470840,1250,,6000,,4,15
4xlarge,16,8,65536,3.125,766080,941680,2500,,12000
8xlarge,32,16,131072,6.25,1532160,1883360,5000,,20000
12xlarge,48,24,196608,9.375,2298240,2825040,7500,15000,30000,60000,,,Up to 18.75 Gigabit,18.75,,,,,,,,,,,,,,,,,,,,,,,,,1246
16xlarge,64,32,262144,12.5,3064320,3766720,10000,20000,40000,80000,15,50,Up to 25 Gigabit,25,48,,,,,,,,,,,,,,,,,,,,,,,,1246
@m7g,64,64,262144,30,2611200,3209600,20000,10000,80000,40000,8,30,Up to 12.5 Gigabit,12.5,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.6,,,,,,f,AWS Graviton3 Processor,,,f,1,12456,1234,t,current,general,arm64,1,f,default,,,t,AWS,shared,required,required,cluster;partition;spread
medium,1,1,4096,0.52,40800,50200,315,,2500,,2,4,,,,,,,unsupported
large,2,2,8192,0.937,81600,100300,630,,3600,,3,10
xlarge,4,4,16384,1.876,163200,200600,1250,,6000,,4,15
2xlarge,8,8,32768,3.75,326400,401200,2500,,12000,,4,15,Up to 15 Gigabit,15
4xlarge,16,16,65536,7.5,652800,802400,5000,,20000,,,,Up to 15 Gigabit,15
8xlarge,32,32,131072,15,1305600,1604800,10000,,40000,,,,15 Gigabit,15
12xlarge,48,48,196608,22.5,1958400,2407200,15000,15000,60000,60000,,,22.5 Gigabit,22.5,,,,,,,f
16xlarge,,,,,,,,20000,,80000,15,50,30 Gigabit,30,,,,,,,f,t
metal,,,,,,,,20000,,80000,15,50,30 Gigabit,30,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,t
@m8i,192,96,786432,75,,,60000,10000,240000,40000,24,64,Up to 12.5 Gigabit,15,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,,,3.9,,,,,,f,Intel Xeon Scalable (Granite Rapids),,,f,1,12456,1234,t,current,general,x86_64,2,f,default,,,t,Intel,dedicated,required,required,cluster;partition;spread
large,2,1,8192,0.937,105840,130090,650,,3600,,3,20,,12.5,,,,,unsupported,,t
xlarge,4,2,16384,1.875,211680,260180,1250,,6000,,4,30,,12.5,,,,,,,t
2xlarge,8,4,32768,3.75,423360,520360,2500,,12000,,4,30,Up to 15 Gigabit,,,,,,,,t
4xlarge,16,8,65536,7.5,846720,1040720,5000,,20000,,8,50,Up to 15 Gigabit,,,,,,,,t
8xlarge,32,16,131072,15,1693440,2081440,10000,,40000,,10,50,15 Gigabit,,,,,,,,t
12xlarge,48,24,196608,22.5,2540160,3122160,15000,15000,60000,60000,12,50,22.5 Gigabit,22.5
16xlarge,64,32,262144,30,3386880,4162880,20000,20000,80000,80000,16,,30 Gigabit,30,48
24xlarge,96,48,393216,40,5080320,6244320,30000,30000,120000,120000,16,,40 Gigabit,40,64
32xlarge,128,64,524288,50,6773760,8325760,40000,40000,160000,160000,,,50 Gigabit,50,88
48xlarge,,,,,10160640,12488640,,60000,,240000,,,75 Gigabit,75,128,,,,,,,t
96xlarge,384,192,1572864,100,20321280,24977280,80000,80000,480000,480000,,,100 Gigabit,100,128,,,,,,,t
metal-48xl,,,,,,,,60000,,240000,,,75 Gigabit,75,64,-,-,t,unsupported,-,,t,legacy-bios
metal-96xl,384,192,1572864,100,,,80000,80000,480000,480000,,,100 Gigabit,100,79,-,-,t,unsupported,-,,t,legacy-bios
@m8g,96,96,393216,40,4308480,,30000,10000,120000,40000,15,50,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.8,,,,,,f,AWS Graviton4 Processor,,,f,1,12456,1234,t,current,general,arm64,1,f,default,,,t,AWS,dedicated,required,required,cluster;partition;spread
medium,1,1,4096,0.52,44880,55170,315,,2500,,2,4,,,,,,,unsupported
large,2,2,8192,0.937,89760,110340,630,,3600,,3,10
xlarge,4,4,16384,1.875,179520,220680,1250,,6000,,4,15
2xlarge,8,8,32768,3.75,359040,441360,2500,,12000,,4,15,Up to 15 Gigabit,15
4xlarge,16,16,65536,7.5,718080,882720,5000,,20000,,8,30,Up to 15 Gigabit,15
8xlarge,32,32,131072,15,1436160,1765440,10000,,40000,,8,30,15 Gigabit,15
12xlarge,48,48,196608,22.5,2154240,2648160,15000,15000,60000,60000,8,30,22.5 Gigabit,22.5,,,,,,,f
16xlarge,64,64,262144,30,2872320,3530880,20000,20000,80000,80000,,,30 Gigabit,30,48,,,,,,f
24xlarge,,,,,,5296320,,30000,,120000,,,40 Gigabit,40,64,,,,,,f,t
48xlarge,192,192,786432,50,8616960,10592640,40000,40000,240000,240000,,,50 Gigabit,50,128,,,,,,f,t,,,,,2.7
metal-24xl,,,,,,,,30000,,120000,,,40 Gigabit,40,39,-,-,t,unsupported,quinnypig 2025-06-13,f,t
metal-48xl,192,192,786432,50,8616960,,40000,40000,240000,240000,,,50 Gigabit,50,79,-,-,t,unsupported,quinnypig 2025-06-13,f,t,,,,,2.7
@c5,96,48,196608,25,4080000,4608000,19000,4750,80000,20000,8,30,Up to 10 Gigabit,10,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,,,3.4,,,,,,f,Intel Xeon Platinum 8124M,,,f,1,12456,1234,t,previous,compute,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
large,2,1,4096,0.75,85000,96000,650,,4000,,3,10,,,,,,,unsupported
xlarge,4,2,8192,1.25,170000,192000,1150,,6000,,4,15
2xlarge,8,4,16384,2.5,340000,384000,2300,,10000,,4,15
4xlarge,16,8,32768,5,680000,768000,4750,,20000
9xlarge,36,18,73728,12,1530000,1728000,9500,9500,40000,40000,,,12 Gigabit,12
12xlarge,48,24,98304,12,2040000,2304000,9500,9500,40000,40000,,,12 Gigabit,12,,,,,,,,,,,,,3.6,,,,,,,Intel Xeon Platinum 8275L
18xlarge,72,36,147456,,3060000,3456000,,19000,,80000,15,50,25 Gigabit,25
24xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25,,,,,,,f,,,f,,,3.6,,,,,,,Intel Xeon Platinum 8275L
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,,legacy-bios,f,,,3.6,,,,,,,Intel Xeon Platinum 8275L
@c5d,96,48,196608,25,4608000,5280000,19000,4750,80000,20000,8,30,Up to 10 Gigabit,10,26,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,1800,2x900 ssd,3.4,,,,,,f,Intel Xeon Platinum 8124M,,,f,1,12456,1234,t,current,compute,x86_64,2,f,default,,,f,Intel,shared,required,required,cluster;partition;spread
large,2,1,4096,0.75,96000,110000,650,,4000,,3,10,,,,,,,unsupported,,,,,,50,1x50 ssd
xlarge,4,2,8192,1.25,192000,220000,1150,,6000,,4,15,,,,,,,,,,,,,100,1x100 ssd
2xlarge,8,4,16384,2.5,384000,440000,2300,,10000,,4,15,,,,,,,,,,,,,200,1x200 ssd
4xlarge,16,8,32768,5,768000,880000,4750,,20000,,,,,,,,,,,,,,,,400,1x400 ssd
9xlarge,36,18,73728,12,1728000,1980000,9500,9500,40000,40000,,,12 Gigabit,12,,,,,,,,,,,900,1x900 ssd
12xlarge,48,24,98304,12,2304000,2640000,9500,9500,40000,40000,,,12 Gigabit,12,25,,,,,,,,,,,,3.6,,,,,,,Intel Xeon Platinum 8275L,,,,,246
18xlarge,72,36,147456,,3456000,3960000,,19000,,80000,15,50,25 Gigabit,25,25
24xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25,23,,,,,,f,,,,3600,4x900 ssd,3.6,,,,,,,Intel Xeon Platinum 8275L,,,,,246
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,,legacy-bios,f,3600,4x900 ssd,3.6,,,,,,,Intel Xeon Platinum 8275L,,,,,1246
@c6i,128,64,262144,50,5440000,6144000,40000,10000,160000,40000,15,50,Up to 12.5 Gigabit,12.5,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,,,3.5,,,,,,f,Intel Xeon 8375C (Ice Lake),,,f,1,12456,1234,t,current,compute,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
large,2,1,4096,0.781,85000,96000,650,,3600,,3,10,,,,,,,unsupported
xlarge,4,2,8192,1.562,170000,192000,1250,,6000,,4,15
2xlarge,8,4,16384,3.125,340000,384000,2500,,12000,,4,15
4xlarge,16,8,32768,6.25,680000,768000,5000,,20000,,8,30
8xlarge,32,16,65536,12.5,1360000,1536000,10000,,40000,,8,30,12.5 Gigabit
12xlarge,48,24,98304,18.75,2040000,2304000,15000,15000,60000,60000,8,30,18.75 Gigabit,18.75
16xlarge,64,32,131072,25,2720000,3072000,20000,20000,80000,80000,,,25 Gigabit,25
24xlarge,96,48,196608,37.5,4080000,4608000,30000,30000,120000,120000,,,37.5 Gigabit,37.5,,,,,,,f
32xlarge,,,,,,,,40000,,160000,,,50 Gigabit,50,,,,,,,f,t
metal,,,,,,,,40000,,160000,,,50 Gigabit,50,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,t,legacy-bios
@c6g,64,64,131072,25,2176000,2464000,19000,4750,80000,20000,8,30,Up to 10 Gigabit,10,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.5,,,,,,f,AWS Graviton2 Processor,,,f,1,12456,1234,t,current,compute,arm64,1,f,default,,,t,AWS,shared,required,required,cluster;partition;spread
medium,1,1,2048,0.5,34000,38500,315,,2500,,2,4,,,,,,,unsupported
large,2,2,4096,0.75,68000,77000,630,,3600,,3,10
xlarge,4,4,8192,1.25,136000,154000,1188,,6000,,4,15
2xlarge,8,8,16384,2.5,272000,308000,2375,,12000,,4,15
4xlarge,16,16,32768,5,544000,616000,4750,,20000
8xlarge,32,32,65536,12,1088000,1232000,9500,9500,40000,40000,,,12 Gigabit,12
12xlarge,48,48,98304,20,1632000,1848000,14250,14250,50000,50000,,,20 Gigabit,20
16xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f
@c7i,96,48,196608,37.5,4284000,4838400,30000,10000,120000,40000,15,50,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,legacy-bios;uefi,t,,,3.2,,,,,,f,Intel Xeon Scalable (Sapphire Rapids),,,f,1,12456,1234,t,current,compute,x86_64,2,f,default,,,t,Intel,dedicated,required,required,cluster;partition;spread
large,2,1,4096,0.781,89250,100800,650,,3600,,3,10,,,,,,,unsupported
xlarge,4,2,8192,1.562,178500,201600,1250,,6000,,4,15
2xlarge,8,4,16384,3.125,357000,403200,2500,,12000,,4,15
4xlarge,16,8,32768,6.25,714000,806400,5000,,20000,,8,30
8xlarge,32,16,65536,12.5,1428000,1612800,10000,,40000,,8,30,12.5 Gigabit
12xlarge,48,24,98304,18.75,2142000,2419200,15000,15000,60000,60000,8,30,18.75 Gigabit,18.75
16xlarge,64,32,131072,25,2856000,3225600,20000,20000,80000,80000,,,25 Gigabit,25,48
24xlarge,,,,,,,,30000,,120000,,,37.5 Gigabit,37.5,64,,,,,,f,,,f
48xlarge,192,96,393216,50,8568000,9676800,40000,40000,240000,240000,,,50 Gigabit,50,128,,,,,,f,t,,f
metal-24xl,,,,,,,,30000,,120000,,,37.5 Gigabit,37.5,39,quinnypig 2025-06-13,-,t,unsupported,quinnypig 2025-06-13,f,,legacy-bios,f
metal-48xl,192,96,393216,50,8568000,9676800,40000,40000,240000,240000,,,50 Gigabit,50,79,quinnypig 2025-06-13,-,t,unsupported,quinnypig 2025-06-13,f,t,legacy-bios
@c7i-flex,2,1,4096,0.39,84790,95760,312,10000,2500,40000,8,30,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,unsupported,karpenter 2026-07-20,t,f,legacy-bios;uefi,f,,,3.2,,,,,,f,Intel Xeon Scalable (Sapphire Rapids),,,f,1,12456,24,t,current,compute,x86_64,2,f,default,,,t,Intel,dedicated,required,required,partition;spread
large,,,,,,,,,,,3,10,,,,,,,,,,,,,,,,,,,,,t
xlarge,4,2,8192,0.781,169580,191520,625,,3600,,4,15
2xlarge,8,4,16384,1.562,339150,383040,1250,,6000,,4,15
4xlarge,16,8,32768,3.125,678300,766080,2500,,12000
8xlarge,32,16,65536,6.25,1356600,1532160,5000,,20000
12xlarge,48,24,98304,9.375,2034900,2298240,7500,15000,30000,60000,,,Up to 18.75 Gigabit,18.75
16xlarge,64,32,131072,12.5,2713200,3064320,10000,20000,40000,80000,15,50,Up to 25 Gigabit,25,48
@c7g,64,64,131072,30,2320000,2611200,20000,10000,80000,40000,8,30,Up to 12.5 Gigabit,12.5,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.6,,,,,,f,AWS Graviton3 Processor,,,f,1,12456,1234,t,current,compute,arm64,1,f,default,,,t,AWS,shared,required,required,cluster;partition;spread
medium,1,1,2048,0.52,36300,40800,315,,2500,,2,4,,,,,,,unsupported
large,2,2,4096,0.937,72500,81600,630,,3600,,3,10
xlarge,4,4,8192,1.876,145000,163200,1250,,6000,,4,15
2xlarge,8,8,16384,3.75,290000,326400,2500,,12000,,4,15,Up to 15 Gigabit,15
4xlarge,16,16,32768,7.5,580000,652800,5000,,20000,,,,Up to 15 Gigabit,15
8xlarge,32,32,65536,15,1160000,1305600,10000,,40000,,,,15 Gigabit,15
12xlarge,48,48,98304,22.5,1740000,1958400,15000,15000,60000,60000,,,22.5 Gigabit,22.5
16xlarge,,,,,,,,20000,,80000,15,50,30 Gigabit,30,,,,,,,,t
metal,,,,,,,,20000,,80000,15,50,30 Gigabit,30,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,t
@c8g,96,96,196608,40,3828480,,30000,10000,120000,40000,15,50,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.8,,,,,,f,AWS Graviton4 Processor,,,f,1,12456,1234,t,current,compute,arm64,1,f,default,,,t,AWS,dedicated,required,required,cluster;partition;spread
medium,1,1,2048,0.52,39880,44880,315,,2500,,2,4,,,,,,,unsupported
large,2,2,4096,0.937,79760,89760,630,,3600,,3,10
xlarge,4,4,8192,1.875,159520,179520,1250,,6000,,4,15
2xlarge,8,8,16384,3.75,319040,359040,2500,,12000,,4,15,Up to 15 Gigabit,15
4xlarge,16,16,32768,7.5,638080,718080,5000,,20000,,8,30,Up to 15 Gigabit,15
8xlarge,32,32,65536,15,1276160,1436160,10000,,40000,,8,30,15 Gigabit,15
12xlarge,48,48,98304,22.5,1914240,2154240,15000,15000,60000,60000,8,30,22.5 Gigabit,22.5
16xlarge,64,64,131072,30,2552320,2872320,20000,20000,80000,80000,,,30 Gigabit,30,48
24xlarge,,,,,,4308480,,30000,,120000,,,40 Gigabit,40,64,,,,,,f,t
48xlarge,192,192,393216,50,7656960,8616960,40000,40000,240000,240000,,,50 Gigabit,50,128,,,,,,f,t,,,,,2.7
metal-24xl,,,,,,,,30000,,120000,,,40 Gigabit,40,39,-,-,t,unsupported,quinnypig 2025-06-13,f,t
metal-48xl,192,192,393216,50,7656960,,40000,40000,240000,240000,,,50 Gigabit,50,79,-,-,t,unsupported,quinnypig 2025-06-13,f,t,,,,,2.7
@r5,96,48,786432,25,6048000,7296000,19000,4750,80000,18750,8,30,Up to 10 Gigabit,10,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,,,3.1,,,,,,f,Intel Xeon Platinum 8175,,,f,1,12456,1234,t,previous,memory,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
large,2,1,16384,0.75,126000,152000,650,,3600,,3,10,,,,,,,unsupported,,t
xlarge,4,2,32768,1.25,252000,304000,1150,,6000,,4,15,,,,,,,,,t
2xlarge,8,4,65536,2.5,504000,608000,2300,,12000,,4,15,,,,,,,,,t
4xlarge,16,8,131072,5,1008000,1216000,4750,,18750,,,,,,,,,,,,t
8xlarge,32,16,262144,10,2016000,2432000,6800,6800,30000,30000,,,10 Gigabit
12xlarge,48,24,393216,12,3024000,3648000,9500,9500,40000,40000,,,12 Gigabit,12
16xlarge,64,32,524288,20,4032000,4864000,13600,13600,60000,60000,15,50,20 Gigabit,20
24xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,,,legacy-bios
@r6i,128,64,1048576,50,8064000,9728000,40000,10000,160000,40000,15,50,Up to 12.5 Gigabit,12.5,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,,,3.5,,,,,,f,Intel Xeon 8375C (Ice Lake),,,f,1,12456,1234,t,previous,memory,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
large,2,1,16384,0.781,126000,152000,650,,3600,,3,10,,,,,,,unsupported
xlarge,4,2,32768,1.562,252000,304000,1250,,6000,,4,15
2xlarge,8,4,65536,3.125,504000,608000,2500,,12000,,4,15
4xlarge,16,8,131072,6.25,1008000,1216000,5000,,20000,,8,30
8xlarge,32,16,262144,12.5,2016000,2432000,10000,,40000,,8,30,12.5 Gigabit
12xlarge,48,24,393216,18.75,3024000,3648000,15000,15000,60000,60000,8,30,18.75 Gigabit,18.75
16xlarge,64,32,524288,25,4032000,4864000,20000,20000,80000,80000,,,25 Gigabit,25
24xlarge,96,48,786432,37.5,6048000,7296000,30000,30000,120000,120000,,,37.5 Gigabit,37.5
32xlarge,,,,,,,,40000,,160000,,,50 Gigabit,50,,,,,,,,t
metal,,,,,,,,40000,,160000,,,50 Gigabit,50,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,,t,legacy-bios
@r6g,64,64,524288,25,3225600,3904000,19000,4750,80000,20000,8,30,Up to 10 Gigabit,10,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.5,,,,,,f,AWS Graviton2 Processor,,,f,1,12456,1234,t,current,memory,arm64,1,f,default,,,t,AWS,shared,required,required,cluster;partition;spread
medium,1,1,8192,0.5,50400,61000,315,,2500,,2,4,,,,,,,unsupported
large,2,2,16384,0.75,100800,122000,630,,3600,,3,10
xlarge,4,4,32768,1.25,201600,244000,1188,,6000,,4,15
2xlarge,8,8,65536,2.5,403200,488000,2375,,12000,,4,15
4xlarge,16,16,131072,5,806400,976000,4750,,20000
8xlarge,32,32,262144,12,1612800,1952000,9500,9500,40000,40000,,,12 Gigabit,12,,,,,,,f
12xlarge,48,48,393216,20,2419200,2928000,14250,14250,50000,50000,,,20 Gigabit,20,,,,,,,f
16xlarge,,,,,,,,19000,,80000,15,50,25 Gigabit,25,,,,,,,f
metal,,,,,,,,19000,,80000,15,50,25 Gigabit,25,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f
@r7i,96,48,786432,37.5,6350400,7660800,30000,10000,120000,40000,15,50,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,,,3.2,,,,,,f,Intel Xeon Scalable (Sapphire Rapids),,,f,1,12456,1234,t,current,memory,x86_64,2,f,default,,,t,Intel,dedicated,required,required,cluster;partition;spread
large,2,1,16384,0.781,132300,159600,650,,3600,,3,10,,,,,,,unsupported,,t
xlarge,4,2,32768,1.562,264600,319200,1250,,6000,,4,15,,,,,,,,,t
2xlarge,8,4,65536,3.125,529200,638400,2500,,12000,,4,15,,,,,,,,,t
4xlarge,16,8,131072,6.25,1058400,1276800,5000,,20000,,8,30,,,,,,,,,t
8xlarge,32,16,262144,12.5,2116800,2553600,10000,,40000,,8,30,12.5 Gigabit
12xlarge,48,24,393216,18.75,3175200,3830400,15000,15000,60000,60000,8,30,18.75 Gigabit,18.75
16xlarge,64,32,524288,25,4233600,5107200,20000,20000,80000,80000,,,25 Gigabit,25,48
24xlarge,,,,,,,,30000,,120000,,,37.5 Gigabit,37.5,64
48xlarge,192,96,1572864,50,12700800,15321600,40000,40000,240000,240000,,,50 Gigabit,50,128,,,,,,,t,,f
metal-24xl,,,,,,,,30000,,120000,,,37.5 Gigabit,37.5,39,quinnypig 2025-06-13,-,t,unsupported,quinnypig 2025-06-13,,,legacy-bios,f
metal-48xl,192,96,1572864,50,12700800,15321600,40000,40000,240000,240000,,,50 Gigabit,50,79,quinnypig 2025-06-13,-,t,unsupported,quinnypig 2025-06-13,,t,legacy-bios
@r7g,64,64,524288,30,3427200,4134400,20000,10000,80000,40000,8,30,Up to 12.5 Gigabit,12.5,27,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,t,f,uefi,t,,,2.6,,,,,,f,AWS Graviton3 Processor,,,f,1,12456,1234,t,current,memory,arm64,1,f,default,,,t,AWS,shared,required,required,cluster;partition;spread
medium,1,1,8192,0.52,53600,64600,315,,2500,,2,4,,,,,,,unsupported
large,2,2,16384,0.937,107100,129200,630,,3600,,3,10
xlarge,4,4,32768,1.876,214200,258400,1250,,6000,,4,15
2xlarge,8,8,65536,3.75,428400,516800,2500,,12000,,4,15,Up to 15 Gigabit,15
4xlarge,16,16,131072,7.5,856800,1033600,5000,,20000,,,,Up to 15 Gigabit,15
8xlarge,32,32,262144,15,1713600,2067200,10000,,40000,,,,15 Gigabit,15,,,,,,,f
12xlarge,48,48,393216,22.5,2570400,3100800,15000,15000,60000,60000,,,22.5 Gigabit,22.5,,,,,,,f
16xlarge,,,,,,,,20000,,80000,15,50,30 Gigabit,30,,,,,,,f,t
metal,,,,,,,,20000,,80000,15,50,30 Gigabit,30,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,f,t
@r8g,96,96,786432,40,5655360,,30000,10000,120000,40000,15,50,Up to 12.5 Gigabit,12.5,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,uefi,t,,,2.8,,,,,,f,AWS Graviton4 Processor,,,f,1,12456,123,t,current,memory,arm64,1,f,default,,,t,AWS,dedicated,required,required,cluster;partition;spread
medium,1,1,8192,0.52,58910,71060,315,,2500,,2,4,,,,,,,unsupported,,t
large,2,2,16384,0.937,117820,142120,630,,3600,,3,10,,,,,,,,,t
xlarge,4,4,32768,1.875,235640,284240,1250,,6000,,4,15,,,,,,,,,t
2xlarge,8,8,65536,3.75,471280,568480,2500,,12000,,4,15,Up to 15 Gigabit,15,,,,,,,t
4xlarge,16,16,131072,7.5,942560,1136960,5000,,20000,,8,30,Up to 15 Gigabit,15,,,,,,,t
8xlarge,32,32,262144,15,1885120,2273920,10000,,40000,,8,30,15 Gigabit,15
12xlarge,48,48,393216,22.5,2827680,3410880,15000,15000,60000,60000,8,30,22.5 Gigabit,22.5
16xlarge,64,64,524288,30,3770240,4547840,20000,20000,80000,80000,,,30 Gigabit,30,48
24xlarge,,,,,,6821760,,30000,,120000,,,40 Gigabit,40,64,,,,,,,t
48xlarge,192,192,1572864,50,11310720,13643520,40000,40000,240000,240000,,,50 Gigabit,50,128,,,,,,,t,,,,,2.7
metal-24xl,,,,,,,,30000,,120000,,,40 Gigabit,40,39,-,-,t,unsupported,quinnypig 2025-06-13,,t
metal-48xl,192,192,1572864,50,11310720,,40000,40000,240000,240000,,,50 Gigabit,50,79,-,-,t,unsupported,quinnypig 2025-06-13,,t,,,,,2.7
@g4dn,4,2,16384,50,526000,647000,9500,9500,40000,20000,3,10,Up to 25 Gigabit,25,25,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,t,legacy-bios;uefi,f,900,1x900 ssd,2.5,1,16384,,,,f,Intel Xeon Family,,,f,1,12456,123,t,current,accelerated,x86_64,2,f,default,NVIDIA T4,,f,Intel,shared,required,required,cluster;partition;spread
xlarge,,,,5,,,950,3500,3000,,,,,,,,,,,,,f,,,125,1x125 ssd
2xlarge,8,4,32768,10,752000,925000,1150,3500,6000,,,,,,,,,,,,,f,,,225,1x225 ssd
4xlarge,16,8,65536,20,1204000,1481000,4750,4750,20000,,,,,,,,,,,,,f,,,225,1x225 ssd
8xlarge,32,16,131072,,2176000,2677000,,,,40000,4,15,50 Gigabit,50
12xlarge,48,24,196608,,3912000,4812000,,,,40000,8,30,50 Gigabit,50,22,,,,,,,,,t,,,,4,65536
16xlarge,64,32,262144,,4352000,5353000,,,,40000,4,15,50 Gigabit,50
metal,96,48,393216,100,7824000,9624000,19000,19000,80000,80000,15,50,100 Gigabit,100,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,,,legacy-bios,t,1800,2x900 ssd,,8,131072
@g5,4,2,16384,25,1006000,1237000,16000,16000,65000,65000,8,30,Up to 10 Gigabit,25,25,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,t,legacy-bios;uefi,f,3800,1x3800 ssd,3.3,1,22888,,,,f,AMD EPYC 7R32,,,f,1,12456,134,t,previous,accelerated,x86_64,2,f,default,NVIDIA A10G,,f,AMD,shared,required,required,cluster;partition;spread
xlarge,,,,2.5,,,700,3500,3000,15000,4,15,,10,,,,,,,,f,,,250,1x250 ssd
2xlarge,8,4,32768,5,1212000,1490300,850,3500,3500,15000,4,15,,10,,,,,,,,f,,,450,1x450 ssd
4xlarge,16,8,65536,10,1624000,1996910,4750,4750,20000,20000,,,Up to 25 Gigabit,,,,,,,,,f,,,600,1x600 ssd
8xlarge,32,16,131072,,2448000,3010120,,,,,,,25 Gigabit,,,,,,,,,,,,900,1x900 ssd
12xlarge,48,24,196608,40,5672000,6974420,,,,,15,50,40 Gigabit,40,22,,,,,,,,,,,,,4,91552
16xlarge,64,32,262144,,4096000,5036530,,,,,,,25 Gigabit,,,,,,,,,,,,1900,1x1900 ssd
24xlarge,96,48,393216,50,8144000,10014040,19000,19000,80000,80000,15,50,50 Gigabit,50,22,,,,,,,,,t,,,,4,91552
48xlarge,192,96,786432,100,16288000,20028090,19000,19000,80000,80000,7,50,100 Gigabit,100,9,,,,,,,,,t,7600,2x3800 ssd,,8,183104
@g6,4,2,16384,25,804800,989600,20000,5000,80000,20000,8,30,Up to 10 Gigabit,25,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,t,legacy-bios;uefi,f,3760,4x940 ssd,3.4,1,22888,,,,f,AMD EPYC 7R13 Processor,,,f,1,12456,134,t,current,accelerated,x86_64,2,f,default,NVIDIA L4,,f,AMD,dedicated,required,required,cluster;partition;spread
xlarge,,,,2.5,,,1000,,4000,,4,15,,10,,,,,,,,f,,,250,1x250 ssd
2xlarge,8,4,32768,5,977600,1202080,2000,,8000,,4,15,,10,,,,,,,,f,,,450,1x450 ssd
4xlarge,16,8,65536,10,1323200,1627040,8000,8000,32000,32000,,,Up to 25 Gigabit,,,,,,,,,f,,,600,1x600 ssd
8xlarge,32,16,131072,,2014400,2476950,16000,16000,64000,64000,,,25 Gigabit,,,,,,,,,,,,900,2x450 ssd
12xlarge,48,24,196608,40,4601600,5658230,,20000,,80000,,,40 Gigabit,40,,,,,,,,,,,,,,4,91552
16xlarge,64,32,262144,,3396800,4176780,,20000,,80000,15,50,25 Gigabit,,48,,,,,,,,,,1880,2x940 ssd
24xlarge,96,48,393216,50,6675200,8207970,30000,30000,120000,120000,15,50,50 Gigabit,50,64,,,,,,,,,t,,,,4,91552
48xlarge,192,96,786432,100,13350400,16415950,60000,60000,240000,240000,15,50,100 Gigabit,100,128,,,,,,,,,t,7520,8x940 ssd,,8,183104
@g6e,4,2,32768,2.5,1861000,2288000,20000,5000,80000,20000,4,30,Up to 20 Gigabit,20,32,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,t,legacy-bios;uefi,f,3800,2x1900 ssd,3.4,1,45776,,,,f,AMD EPYC 7R13 Processor,,,f,1,1246,12,t,current,accelerated,x86_64,2,f,default,NVIDIA L40S,,f,AMD,dedicated,required,required,cluster;partition;spread
xlarge,,,,,,,1000,,4000,,,15,,,,,,,,,,f,,,250,1x250 ssd
2xlarge,8,4,65536,5,2242080,2756520,2000,,8000,,,15,,,,,,,,,,f,,,450,1x450 ssd
4xlarge,16,8,131072,20,3004240,3693550,8000,8000,32000,32000,8,,20 Gigabit,,,,,,,,,f,,,600,1x600 ssd
8xlarge,32,16,262144,25,4528560,5567620,16000,16000,64000,64000,8,,25 Gigabit,25,,,,,,,,,,,900,2x450 ssd
12xlarge,48,24,393216,100,10492640,12900140,,20000,,80000,10,,100 Gigabit,100,,,,,,,,,,,,,,4,183104
16xlarge,64,32,524288,35,7577190,9315750,,20000,,80000,15,50,35 Gigabit,35,48,,,,,,,,,,1900,2x950 ssd
24xlarge,96,48,786432,200,15065590,18522340,30000,30000,120000,120000,20,50,200 Gigabit,200,64,,,,,,,,,t,,,,4,183104,,,,,,,,,2
48xlarge,192,96,1572864,400,30131180,37044680,60000,60000,240000,240000,40,50,400 Gigabit,400,128,,,,,,,,,t,7600,4x1900 ssd,,8,366208,,,,,,,,,4
@inf1,4,2,8192,5,228000,281000,1190,4750,4000,20000,4,10,Up to 25 Gigabit,25,26,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,f,,,2.5,,,,,,f,Intel Xeon Platinum 8275CL (Cascade Lake),1,8192,f,1,12456,13,t,current,accelerated,x86_64,2,f,default,,AWS Inferentia,t,Intel,shared,required,required,cluster;partition;spread
xlarge
2xlarge,8,4,16384,,362000,446000,,,6000
6xlarge,24,12,49152,25,1180000,1453000,4750,,20000,,8,30,25 Gigabit,,23,,,,,,,,,t,,,,,,,,,,,4,32768
24xlarge,96,48,196608,100,4721000,5812000,19000,19000,80000,80000,11,30,100 Gigabit,100,11,,,,,,,t,,t,,,,,,,,,,,16,131072
@inf2,4,2,16384,2.083,758200,,1250,10000,6000,40000,15,50,Up to 15 Gigabit,15,26,,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,f,,,3.6,,,,,,f,AMD EPYC 7R13 Processor,1,32768,f,1,2456,0,t,current,accelerated,x86_64,2,f,default,,AWS Inferentia2,f,AMD,shared,required,required,cluster;partition;spread
xlarge,,,,,,909840,,,,,4,15,,,,varad 2026-03-15,,,,,,,,,,,,,,,,,,,,,,,,123
8xlarge,32,16,131072,16.667,1967860,,10000,,40000,,8,30,Up to 25 Gigabit,25
24xlarge,96,48,393216,50,6490630,,30000,30000,120000,120000,,,50 Gigabit,50,28,,,,,,,,,t,,,,,,,,,,,6,196608
48xlarge,192,96,786432,100,12981270,,60000,60000,240000,240000,,,100 Gigabit,100,28,,,,,,,,,t,,,,,,,,,,,12,393216
@i3,2,1,15616,0.75,156000,183000,425,425,3000,3000,4,15,Up to 10 Gigabit,10,40,varad 2026-03-15,xen,f,unsupported,karpenter 2026-07-20,t,f,legacy-bios,t,475,1x475 ssd,2.3,,,,,,f,Intel Xeon E5-2686 v4 (Broadwell),,,f,1,123456,1234,t,current,storage,x86_64,2,f,default,,,f,Intel,shared,supported,supported,cluster;partition;spread
large,,,,,,,,,,,3,10
xlarge,4,2,31232,1.25,312000,366000,850,850,6000,6000,,,,,,,,,,,,,,,950,1x950 ssd
2xlarge,8,4,62464,2.5,624000,732000,1700,1700,12000,12000,,,,,,,,,,,,,,,1900,1x1900 ssd
4xlarge,16,8,124928,5,1248000,1464000,3500,3500,16000,16000,8,30,,,,,,,,,,,,,3800,2x1900 ssd
8xlarge,32,16,249856,12,2496000,2928000,7000,7000,32500,32500,8,30,10 Gigabit,12,,,,,,,f,,,,7600,4x1900 ssd
16xlarge,64,32,499712,25,4992000,5856000,14000,14000,65000,65000,15,50,25 Gigabit,25,,,,,,,f,,,,15200,8x1900 ssd
@i4i,128,64,1048576,75,172000,201000,40000,10000,160000,40000,15,30,Up to 10 Gigabit,10,26,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,30000,8x3750 ssd,3.5,,,,,,f,Intel Xeon 8375C (Ice Lake),,,f,1,12456,123,t,current,storage,x86_64,2,f,default,,,f,Intel,shared,required,required,cluster;partition;spread
large,2,1,16384,0.781,,,625,,2500,,3,10,,,,,,,unsupported,,,,,,468,1x468 ssd
xlarge,4,2,32768,1.875,343000,403000,1250,,5000,,4,15,,,,,,,,,,,,,937,1x937 ssd
2xlarge,8,4,65536,4.687,686000,805000,2500,,10000,,4,15,Up to 12 Gigabit,12,,,,,,,,,,,1875,1x1875 ssd
4xlarge,16,8,131072,9.375,1373000,1610000,5000,,20000,,8,,Up to 25 Gigabit,25,,,,,,,,,,,3750,1x3750 ssd
8xlarge,32,16,262144,18.75,2746000,3221000,10000,,40000,,8,,18.75 Gigabit,18.75,25,,,,,,,,,,7500,2x3750 ssd
12xlarge,48,24,393216,28.125,4118000,4831000,15000,15000,60000,60000,8,,28.12 Gigabit,28.125,24,,,,,,,,,f,11250,3x3750 ssd
16xlarge,64,32,524288,37.5,5491000,6442000,20000,20000,80000,80000,,50,37.5 Gigabit,37.5,23,,,,,,,,,,15000,4x3750 ssd
24xlarge,96,48,786432,56.25,8236800,9662400,30000,30000,120000,120000,,,56.25 Gigabit,56.25,21,,,,,,,,,f,22500,6x3750 ssd
32xlarge,,,,,10982400,12883200,,40000,,160000,,50,75 Gigabit,75,19,,,,,,,t
metal,,,,,10982000,12883000,,40000,,160000,,50,75 Gigabit,75,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,,t,legacy-bios
@p4d,96,48,1179648,400,21957642,30410280,19000,19000,80000,80000,60,50,4x 100 Gigabit,400,28,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,t,legacy-bios,t,8000,8x1000 ssd,3,8,327680,,,,f,Intel Xeon Platinum 8275L,,,f,4,1246,24,t,current,accelerated,x86_64,2,f,default,NVIDIA A100,,f,Intel,dedicated,required,required,cluster;partition;spread
24xlarge
@p5,16,8,262144,100,6880000,,10000,10000,32500,32500,4,30,100 Gigabit,100,32,,nitro,f,supported,karpenter 2026-07-20,f,t,legacy-bios;uefi,f,3800,1x3800 ssd,3.6,1,81920,,,,f,AMD EPYC 7R13 Processor,,,f,1,123456,0,t,current,accelerated,x86_64,2,f,default,NVIDIA H100,,f,AMD,dedicated,required,required,cluster;partition;spread
4xlarge
48xlarge,192,96,2097152,3200,55040000,75955200,80000,80000,260000,260000,64,50,3200 Gigabit,3200,64,varad 2026-03-15,,,,,,,,,30400,8x3800 ssd,,8,655360,,,,,,,,,32,,1
@x2idn,128,64,2097152,100,13338000,19341000,80000,80000,260000,260000,15,50,100 Gigabit,100,25,varad 2026-03-15,nitro,f,supported,karpenter 2026-07-20,f,f,legacy-bios;uefi,t,3800,2x1900 ssd,3.5,,,,,,f,Intel Xeon Scalable (Icelake),,,f,1,12456,123,t,current,memory,x86_64,2,f,default,,,t,Intel,shared,required,required,cluster;partition;spread
16xlarge,64,32,1048576,50,6669000,9670500,40000,40000,173333,173333,,,50 Gigabit,50,26,,,,,,,,,,1900,1x1900 ssd
24xlarge,96,48,1572864,75,10003500,14505750,60000,60000,,,,,75 Gigabit,75,,,,,,,,,,,2850,2x1425 ssd
32xlarge,,,,,,,,,,,,,,,,,,,,,,t
metal,,,,,,,,,,,,,,,31,lamngockhuong 2025-11-03,-,t,unsupported,lamngockhuong 2025-11-03,,t,legacy-bios
@m3,1,1,3840,,67000,,,,,,2,6,Moderate,,,,xen,f,,karpenter 2026-07-20,t,,,,4,1x4 ssd,2.5,,,,,,f,,,,,,,,,previous,general,x86_64,1,f,unsupported,,,t
medium
@r3,2,1,15360,,166000,200000,,,,,3,10,Moderate,,,varad 2026-03-15,xen,f,,karpenter 2026-07-20,t,,,,32,1x32 ssd,2.5,,,,,,f,,,,,,,,,previous,memory,x86_64,2,f,unsupported,,,t
large`
