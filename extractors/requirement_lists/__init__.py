"""Lists of requirements, such as the exports of the ICO-wizard: any layout in, requirements or faults out."""
