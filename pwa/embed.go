// Package pwa holds the built web app: the public pages, the coordinator's and the field app that
// works without coverage. The build in dist is committed, so the server needs no Node to be built
// or run.
package pwa

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// ContentSecurityPolicy is the policy that the app is built for and tested under: nothing but its
// own origin, no inline script or style, and Trusted Types with the two policies that are used
// (Svelte's templates, and the addresses of the workers).
const ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
	"manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
	"require-trusted-types-for 'script'; trusted-types svelte-trusted-html loftet"

// GraphiQLContentSecurityPolicy is that of the page for analysts alone: nothing but its own origin,
// no inline script or style. Its fonts and signs are in its style sheet. The parts it is made of
// know no Trusted Types.
const GraphiQLContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
	"font-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// GraphiQL are the files of the page for analysts, index.html at the root.
func GraphiQL() fs.FS {
	files, err := fs.Sub(dist, "dist/graphiql")
	if err != nil {
		panic("pwa: the path is a valid one: " + err.Error())
	}
	return files
}

// Files are the files of the built app, index.html at the root.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic("pwa: the embedded folder is named by the directive above: " + err.Error())
	}
	return files
}
