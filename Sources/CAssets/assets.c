#include "CAssets.h"

// The one list of embedded files. Two lines add a file; name and bytes come from the same path, so
// they cannot disagree, and BundledFilesTests fails when the list and the folders do.
static const struct parley_asset assets[] = {
#define NAME_AT 0
#define PATH "workspace/workspace.toml"
#include "embed_asset.h"
#define PATH "workspace/agreement_terms.csv"
#include "embed_asset.h"
#define PATH "workspace/agreements.csv"
#include "embed_asset.h"
#define PATH "workspace/categories.csv"
#include "embed_asset.h"
#define PATH "workspace/delegations.csv"
#include "embed_asset.h"
#define PATH "workspace/indicators.csv"
#include "embed_asset.h"
#define PATH "workspace/issues.csv"
#include "embed_asset.h"
#define PATH "workspace/offers.csv"
#include "embed_asset.h"
#define PATH "workspace/payments.csv"
#include "embed_asset.h"
#define PATH "workspace/positions.csv"
#include "embed_asset.h"
#define PATH "workspace/rounds.csv"
#include "embed_asset.h"
#define PATH "workspace/sources.csv"
#include "embed_asset.h"
#define PATH "workspace/notes/12-01.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-02.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-03.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-04.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-05.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-06.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-07.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-08.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-08x.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-initialling.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-signature.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-assembly.md"
#include "embed_asset.h"
#define PATH "workspace/notes/12-in-force.md"
#include "embed_asset.h"
#define PATH "workspace/scenarios/as-signed.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/cpi-to-2035.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/defence-linked.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/eleventh-under-cpi.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/fixed-3.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/freeze.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/thirteenth.toml"
#include "embed_asset.h"
#define PATH "workspace/scenarios/us-5bn.toml"
#include "embed_asset.h"
#undef NAME_AT

// The themes lie at the top of the project, where a person looks for them.
#define NAME_AT (sizeof("../../") - 1)
#define PATH "../../themes/dark.toml"
#include "embed_asset.h"
#define PATH "../../themes/light.toml"
#include "embed_asset.h"
#undef NAME_AT
};

size_t parley_asset_count(void) { return sizeof assets / sizeof assets[0]; }

const struct parley_asset *parley_asset(size_t index) {
  return index < parley_asset_count() ? &assets[index] : NULL;
}
