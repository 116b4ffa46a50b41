using System.ComponentModel.DataAnnotations;

namespace Logframe.Web.Desk.Years;

/// <summary>Where the site finds the reviews of the years.</summary>
internal sealed class ReviewOptions
{
    public const string Section = "Reviews";

    /// <summary>The notes of all reviews, kept under version control; as <c>--reviews</c> of the command line.</summary>
    [Required]
    public string Folder { get; set; } = "reviews";

    /// <summary>The packs that were made of them, each in a folder of its own.</summary>
    [Required]
    public string Packs { get; set; } = "packs";

    /// <summary>Whether a pack that is made on the site is printed as PDF, where a browser is here to print it.</summary>
    public bool Pdf { get; set; } = true;
}
