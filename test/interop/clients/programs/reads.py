# Makes the calls that it reads from its input with suds, which knows them from the WSDL alone, and prints how each ended: a
# value, a fault of the server's, or an error of the client's.
import json
import sys

from suds import WebFault
from suds.client import Client
from suds.sudsobject import Object, asdict


def outcome_of(client, call):
    try:
        method = getattr(client.service, call["operation"])
        return {"value": plain(method(*call["arguments"].values()))}
    except WebFault as error:
        return {"fault": error.fault.faultstring}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


# suds makes an object of its own of each struct.
def plain(value):
    if isinstance(value, Object):
        return {name: plain(member) for name, member in asdict(value).items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


plan = json.load(sys.stdin)
client = Client(plan["wsdl"])
json.dump([outcome_of(client, call) for call in plan["calls"]], sys.stdout)
