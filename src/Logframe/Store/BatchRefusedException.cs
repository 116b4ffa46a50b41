namespace Logframe.Store;

/// <summary>The rows of one batch contradict themselves or hold what cannot be kept. Nothing of the batch was kept; the run can go on.</summary>
internal sealed class BatchRefusedException(string message) : Exception(message);
