/** What to type to begin with, for the API at a server's address without a path. */
export function apiExamples(server: string): Record<'curl' | 'python' | 'pages' | 'r', string> {
  const api = `${server}/api/v1`
  return {
    curl: `curl '${api}/observations.json?region=370826&indicator=items_published'
curl -H 'Accept: application/vnd.sdmx.data+csv;version=2.0.0' '${api}/observations?region=370000'`,
    python: `import pandas as pd

figures = pd.read_csv(
    "${api}/observations.csv?indicator=items_published&bom=0",
    dtype={"region_code": "string"},
)
stated = figures[figures["value"].notna()]`,
    pages: `import requests

address = "${api}/reports?from=2021"
reports = []
while address:
    page = requests.get(address).json()
    reports += page["data"]
    address = page["page"]["next"] and "${server}" + page["page"]["next"]`,
    r: `library(readr)

series <- read_csv(
  "${api}/series.csv?chart=applications&by=province",
  col_types = cols(region_code = col_character())
)`,
  }
}
