namespace Logframe.Simulator.Wire;

/// <summary>A parameter that the source needs is absent or unreadable; its caller sees nothing but the error page.</summary>
internal sealed class WrongParameterException(string parameter) : Exception($"The parameter {parameter} is absent or wrong.");
