using Logframe.Core.Assessments;

namespace Logframe.Web.Site;

/// <summary>The level of the framework that a page is about.</summary>
internal sealed record LevelSubject(OutcomeAssessment Level);
