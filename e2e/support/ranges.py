# Writes src/facts/tables/aws-ranges.tsv: python3 e2e/support/ranges.py botocore-1.43.107-py3-none-any.whl
# The lengths, ranges and patterns of every member that a request to EC2, CloudWatch, SNS or Systems Manager can have. The SDK packages, from
# which the rest of AWS's knowledge is read (models.mjs), have lost them. Nothing that is built or tested needs this script.
import csv
import gzip
import json
import sys
import zipfile

wheel = zipfile.ZipFile(sys.argv[1])
rows = []
for service, version in (("ec2", "2016-11-15"), ("cloudwatch", "2010-08-01"), ("sns", "2010-03-31"), ("ssm", "2014-11-06")):
    model = json.loads(gzip.decompress(wheel.read(f"botocore/data/{service}/{version}/service-2.json.gz")))
    shapes, seen = model["shapes"], set()

    def keep(owner, member, name):
        shape = shapes[name]
        limits = [shape.get(key, "") for key in ("min", "max", "pattern")]
        kind = {"integer": "whole", "long": "whole"}.get(shape["type"], "")
        if kind or limits != ["", "", ""]:
            rows.append([service, owner, member, kind, *limits])

    def walk(name):
        shape = shapes[name]
        if name in seen:
            return
        seen.add(name)
        if shape["type"] == "structure":
            for member, target in shape["members"].items():
                keep(name, member, target["shape"])
                if shapes[target["shape"]]["type"] == "list":
                    item = shapes[target["shape"]]["member"]["shape"]
                    keep(name, f"{member}[]", item)
                walk(target["shape"])
        elif shape["type"] == "list":
            walk(shape["member"]["shape"])
        elif shape["type"] == "map":
            walk(shape["key"]["shape"])
            walk(shape["value"]["shape"])

    for operation in model["operations"].values():
        if "input" in operation:
            walk(operation["input"]["shape"])

with open("src/facts/tables/aws-ranges.tsv", "w", newline="") as file:
    out = csv.writer(file, delimiter="\t", lineterminator="\n")
    out.writerow(["service", "structure", "member", "kind", "least", "most", "pattern"])
    out.writerows(rows)
