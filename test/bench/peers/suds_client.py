# Python's suds. Answers requests as program.mjs does.
import json
import sys
from time import perf_counter_ns

try:
    from suds.client import Client
except ImportError:
    sys.exit("Python has no suds")

folder = sys.argv[1]
with open(f"{folder}/cases.json", encoding="utf-8") as file:
    cases = json.load(file)
run = None
sign = ""


def load(ask):
    global run, sign
    work = ask["work"]
    one = cases["answers" if work == "decode" else "requests"][ask["name"]]
    if work not in ("decode", "encode") or not one.get("typed", True):
        return {"cannot": f"is not measured at {work}"}
    client = Client(f"file://{folder}/api.wsdl", cache=None, nosend=work == "encode")
    method = getattr(client.service, one["operation"])
    if work == "decode":
        with open(f"{folder}/{one['file']}.xml", "rb") as answer:
            body = answer.read()
        run = lambda: method(__inject={"reply": body})
    else:
        arguments = [{"item": value} if isinstance(value, list) else value for value in one["input"].values()]
        run = lambda: method(*arguments).envelope.decode()
    sign = one["sign"]
    return {}


# Proves that the work is done.
def check():
    made = str(run())
    return {} if sign in made else {"cannot": f"made {made[:200]}"}


# Does it for some time; gives how often.
def run_for(milliseconds):
    start = perf_counter_ns()
    runs = 0
    while runs == 0 or perf_counter_ns() - start < 1e6 * milliseconds:
        run()
        runs += 1
    return runs


def answer(ask):
    try:
        if ask["ask"] == "load":
            return load(ask)
        if ask["ask"] == "check":
            return check()
        return {"runs": run_for(ask.get("milliseconds", 0))}
    except Exception as error:
        return {"cannot": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
