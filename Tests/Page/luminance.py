"""Relative luminance (WCAG 2) of colors as the browser resolves them."""

# Defines rgb(color), and contrast(a, b) of two [red, green, blue], inside of a function.
LUMINANCE = """
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = color => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const linear = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = c => 0.2126 * linear(c[0] / 255) + 0.7152 * linear(c[1] / 255)
    + 0.0722 * linear(c[2] / 255);
  const contrast = (a, b) => {
    const [one, other] = [light(a), light(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
"""
