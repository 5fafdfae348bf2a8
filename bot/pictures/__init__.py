"""Week card, season chart and progress chart, drawn as SVG and rendered to PNG."""
