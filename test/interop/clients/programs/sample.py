# Logs in, lists the licence types, buys a licence and mail, as the service's sample programs do in Python.
#
#   python3 sample.py ADDRESS USERNAME PASSWORD IP TYPE
import json
import sys

from suds.client import Client

address, username, password, ip, type = sys.argv[1:]

client = Client(f"{address}?wsdl")
sid = client.service.api_login(username, password)
if not sid:
    sys.exit("Got A Blank Session")

types = client.service.api_get_license_types()
license = client.service.api_buy_license(sid, ip, type, "")
mail = client.service.api_api_buy_mail(sid, "")
# suds makes an object of its own of each struct; `dict` takes its members out.
print(json.dumps({"sid": sid, "types": [dict(row) for row in types], "license": dict(license), "mail": dict(mail)}))
