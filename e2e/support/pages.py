# Writes src/facts/tables/aws-pages.tsv: python3 e2e/support/pages.py botocore-1.43.107-py3-none-any.whl
# Which actions of EC2, CloudWatch, SNS and Systems Manager are told in pages: the members that say which page and how much, and the lists that
# are told. The SDK packages have lost the last. Nothing that is built or tested needs this script.
import csv
import json
import sys
import zipfile

wheel = zipfile.ZipFile(sys.argv[1])
with open("src/facts/tables/aws-pages.tsv", "w", newline="") as file:
    out = csv.writer(file, delimiter="\t", lineterminator="\n")
    out.writerow(["service", "action", "token", "next", "limit", "lists"])
    for service, version in (("ec2", "2016-11-15"), ("cloudwatch", "2010-08-01"), ("sns", "2010-03-31"), ("ssm", "2014-11-06")):
        pages = json.loads(wheel.read(f"botocore/data/{service}/{version}/paginators-1.json"))["pagination"]
        for action, page in sorted(pages.items()):
            lists = page["result_key"]
            lists = lists if isinstance(lists, list) else [lists]
            out.writerow(
                [service, action, page["input_token"], page["output_token"], page.get("limit_key", ""), " ".join(lists)]
            )
