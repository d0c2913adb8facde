/** Plurals that no rule makes singular, and words that only look like plurals: `form=singular`, separated by white space. */
export const irregularNouns = `
  matrices=matrix vertices=vertex indices=index indexes=index axes=axis bases=basis hypotheses=hypothesis
  analyses=analysis theses=thesis syntheses=synthesis criteria=criterion phenomena=phenomenon automata=automaton
  corpora=corpus schemata=schema lemmata=lemma data=data media=media quanta=quantum spectra=spectrum maxima=maximum
  minima=minimum optima=optimum extrema=extremum radii=radius foci=focus loci=locus nuclei=nucleus stimuli=stimulus
  moduli=modulus simplices=simplex codices=codex vortices=vortex appendices=appendix children=child men=man women=woman
  people=person mice=mouse feet=foot leaves=leaf halves=half lives=life selves=self bus=bus gas=gas bias=bias
  biases=bias alias=alias aliases=alias atlas=atlas canvas=canvas lens=lens lenses=lens series=series species=species
  physics=physics semantics=semantics dynamics=dynamics statistics=statistics mathematics=mathematics graphics=graphics
  heuristics=heuristic metrics=metric always=always this=this is=is was=was has=has does=does thus=thus as=as us=us
  its=its plus=plus versus=versus mesh=mesh meshes=mesh caches=cache crises=crisis parentheses=parenthesis
  processes=process classes=class loss=loss losses=loss gans=gan rnns=rnn news=news chaos=chaos
  consensus=consensus census=census corpus=corpus nexus=nexus virus=virus viruses=virus status=status campus=campus
  locus=locus genus=genus focus=focus modulus=modulus calculus=calculus calculi=calculus caustics=caustics proofs=proof
  polyhedra=polyhedron manifolds=manifold formulae=formula formulas=formula ties=tie pies=pie movies=movie
  cookies=cookie
`;
