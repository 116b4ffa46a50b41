using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Sources.Returns.Reading;

/// <summary>Reads the report on a milestone in one row.</summary>
internal static class MilestoneReader
{
    /// <summary>The report as an observation without a value; null, with the faults noted, where anything is wrong with it.</summary>
    public static Observation? Read(ReturnRow row, RowSubject subject)
    {
        row.DemandBlank(ReturnColumns.OfFigures, $"belongs to figures, and part {subject.Measure.Key} is a milestone. Clear it.");
        var progress = Progress(row);
        var (completed, forecast) = (row.Day(ReturnColumn.CompletedOn), row.Day(ReturnColumn.Forecast));
        if (progress is { } known)
        {
            CheckDays(row, known, completed, subject.Period.End);
            if (row.Link() is null && known == MilestoneProgress.Complete && row.Stands(ReturnColumn.Evidence))
            {
                row.Refuse(ReturnColumn.Evidence, "is blank. Give a link to where it can be checked that the milestone is complete.");
            }
        }

        var remark = row.Text(ReturnColumn.Note);
        return !row.IsSound || progress is null ? null : new Observation(
            ReturnedSeries.KeyOf(subject.Measure, subject.Area, subject.Period),
            subject.Period.Label,
            ReturnedSeries.SortKey(subject.Period),
            ValueState.Missing,
            null, null, null, null, null,
            new MilestoneReport(progress.Value, completed, forecast, remark.Length == 0 ? null : remark).ToString(),
            null,
            null);
    }

    private static MilestoneProgress? Progress(ReturnRow row)
    {
        var word = row.Text(ReturnColumn.Status);
        var progress = MilestoneReport.ProgressOf(word.ToLowerInvariant());
        if (progress is null && row.Stands(ReturnColumn.Status))
        {
            row.Refuse(ReturnColumn.Status, $"{(word.Length == 0 ? "is blank" : $"\"{word}\" is not understood")}. Write one of: {string.Join(", ", MilestoneReport.Words)}.");
        }

        return progress;
    }

    private static void CheckDays(ReturnRow row, MilestoneProgress progress, DateOnly? completed, DateOnly reported)
    {
        if (progress != MilestoneProgress.Complete)
        {
            row.DemandBlank([ReturnColumn.CompletedOn], "is given for a milestone that is complete, and only then.");
        }
        else if (completed is null && row.Stands(ReturnColumn.CompletedOn))
        {
            row.Refuse(ReturnColumn.CompletedOn, "is blank. Say on which day it was done.");
        }
        else if (completed > reported)
        {
            row.Refuse(ReturnColumn.CompletedOn, "is later than the day of the report.");
        }

        if (progress is MilestoneProgress.Complete or MilestoneProgress.Cancelled)
        {
            row.DemandBlank([ReturnColumn.Forecast], $"is given while a milestone is not {(progress == MilestoneProgress.Complete ? "complete" : "cancelled")}, and only then.");
        }
    }
}
