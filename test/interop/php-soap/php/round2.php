<?php

/**
 * SOAPBuilders round 2. With a WSDL, ext/soap knows the type of every answer; without one it goes by PHP's types, and what
 * PHP has no type for is told by a `SoapVar`, as a careful service would.
 */
final class Round2
{
    public function __construct(private bool $hasWsdl)
    {
    }

    /** The value with a type, where no WSDL says it. */
    private function typed(mixed $value, int $type): mixed
    {
        return $this->hasWsdl ? $value : new SoapVar($value, $type);
    }

    public function echoString($inputString) { return $inputString; }

    public function echoInteger($inputInteger) { return $inputInteger; }

    public function echoFloat($inputFloat) { return $inputFloat; }

    public function echoBoolean($inputBoolean) { return $inputBoolean; }

    public function echoDecimal($inputDecimal) { return $this->typed($inputDecimal, XSD_DECIMAL); }

    public function echoDate($inputDate) { return $this->typed($inputDate, XSD_DATETIME); }

    public function echoBase64($inputBase64) { return $this->typed($inputBase64, XSD_BASE64BINARY); }

    public function echoHexBinary($inputHexBinary) { return $this->typed($inputHexBinary, XSD_HEXBINARY); }

    public function echoVoid() { }

    public function echoStringArray($inputStringArray) { return $inputStringArray; }

    public function echoIntegerArray($inputIntegerArray) { return $inputIntegerArray; }

    public function echoFloatArray($inputFloatArray) { return $inputFloatArray; }

    public function echo2DStringArray($input2DStringArray) { return $input2DStringArray; }

    public function echoStruct($inputStruct) { return $inputStruct; }

    public function echoStructArray($inputStructArray) { return $inputStructArray; }

    public function echoNestedStruct($inputStruct) { return $inputStruct; }

    public function echoNestedArray($inputStruct) { return $inputStruct; }

    public function echoSimpleTypesAsStruct($inputString, $inputInteger, $inputFloat)
    {
        return (object) ['varString' => $inputString, 'varInt' => $inputInteger, 'varFloat' => $inputFloat];
    }

    /** Several out parameters are an array by name. */
    public function echoStructAsSimpleTypes($inputStruct)
    {
        return [
            'outputString' => $inputStruct->varString,
            'outputInteger' => $inputStruct->varInt,
            'outputFloat' => $inputStruct->varFloat,
        ];
    }

    /** An array whose keys are 0, 1, … would be a list. */
    public function echoMap($inputMap) { return $this->typed($inputMap, APACHE_MAP); }

    public function echoMapArray($inputMapArray)
    {
        return array_map(fn ($map) => $this->typed($map, APACHE_MAP), $inputMapArray);
    }
}
