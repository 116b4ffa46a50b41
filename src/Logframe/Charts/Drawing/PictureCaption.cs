namespace Logframe.Charts.Drawing;

/// <summary>What a picture says to someone who cannot see it, and to a program that meets the file.</summary>
/// <param name="Name">Letters, digits, dots and hyphens: unique among the pictures of one page.</param>
/// <param name="Title">What it shows, in a line.</param>
/// <param name="Description">What can be read from it, in sentences.</param>
/// <param name="Source">Where the figures come from.</param>
/// <param name="Simulated">True where the figures are made up.</param>
/// <param name="Table">Every figure that is drawn.</param>
internal sealed record PictureCaption(string Name, string Title, string Description, string Source, bool Simulated, PictureTable Table);
