namespace Logframe.Store;

/// <summary>A run that readers can see, by its number and its end: two stores of one folder, such as before and after a restore, may share numbers.</summary>
internal readonly record struct CommittedRun(long Id, DateTimeOffset Finished);
