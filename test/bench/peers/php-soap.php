<?php
// PHP's SoapClient, which is written in C over libxml2. Answers requests as program.mjs does.

if (!extension_loaded('soap')) {
    fwrite(STDERR, 'PHP has no SoapClient');
    exit(2);
}
ini_set('memory_limit', '-1');
ini_set('default_socket_timeout', '60');

/** Sends nothing where it has an answer already, or where only the request is wanted. */
class Client extends SoapClient
{
    public ?string $answer = null;
    public ?string $envelope = null;
    public bool $sends = false;

    public function __doRequest($request, $location, $action, $version, $one_way = false): ?string
    {
        if ($this->sends) return parent::__doRequest($request, $location, $action, $version, $one_way);
        $this->envelope = $request;
        if ($this->answer === null) throw new Encoded();
        return $this->answer;
    }
}

class Encoded extends Exception {}

$folder = $argv[1];
$cases = json_decode(file_get_contents("$folder/cases.json"), true);
$run = null;
$sign = '';

function load(array $ask): array
{
    global $run, $sign, $folder, $cases;
    ['work' => $work, 'name' => $name] = $ask;
    $one = $cases[$work === 'decode' ? 'answers' : 'requests'][$name];
    $options = ['cache_wsdl' => WSDL_CACHE_NONE, 'features' => SOAP_SINGLE_ELEMENT_ARRAYS];
    $client = $one['typed'] ?? true
        ? new Client("$folder/api.wsdl", $options + ['location' => $ask['endpoint'] ?? 'http://127.0.0.1/'])
        : new Client(null, $options + ['location' => 'http://127.0.0.1/', 'uri' => 'urn:myapi']);
    $arguments = array_values($one['input'] ?? []);
    $client->sends = $work === 'call';
    if ($work === 'decode') $client->answer = file_get_contents("$folder/{$one['file']}.xml");
    $run = $work === 'encode'
        ? function () use ($client, $one, $arguments) {
            try {
                $client->__soapCall($one['operation'], $arguments);
            } catch (Encoded) {
            }
            return $client->envelope;
        }
        : fn() => $client->__soapCall($one['operation'], $arguments);
    $sign = $one['sign'];
    return [];
}

/** Proves that the work is done. */
function check(): array
{
    global $run, $sign;
    $made = json_encode($run(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR);
    return str_contains($made, $sign) ? [] : ['cannot' => 'made ' . substr($made, 0, 200)];
}

/** Does it for some time; gives how often. */
function run_for(float $milliseconds): int
{
    global $run;
    $start = hrtime(true);
    $runs = 0;
    do {
        $run();
        $runs++;
    } while (hrtime(true) - $start < 1e6 * $milliseconds);
    return $runs;
}

function answer(array $ask): array
{
    try {
        if ($ask['ask'] === 'load') return load($ask);
        if ($ask['ask'] === 'check') return check();
        $start = hrtime(true);
        $runs = run_for($ask['milliseconds'] ?? 0);
        return ['runs' => $runs, 'nanoseconds' => (hrtime(true) - $start) / $runs];
    } catch (Throwable $error) {
        return ['cannot' => $error->getMessage()];
    }
}

while (($line = fgets(STDIN)) !== false) echo json_encode((object) answer(json_decode($line, true))), "\n";
